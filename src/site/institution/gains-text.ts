import { neighbours } from '../../core/derive/neighbours.ts';
import { INDEX_CODE } from '../../core/model/vocabulary.ts';
import { known } from '../../core/model/known.ts';
import { changeDecimals, scoreDecimals } from '../../i18n/rounding.ts';
import type { Translator } from '../../i18n/translator.ts';
import { answerText, valueText } from '../shared/answer-text.ts';
import { bodyKind, byName } from '../shared/bodies.ts';
import { nameThen } from '../edition/sentence.ts';
import { compared } from '../shared/compared.ts';
import { SAME_CELLS, type Gains, type StandingAnswer, type Step, type Way } from './gains.ts';
import type { InstitutionView } from './view.ts';
import { levelNameBehind } from '../shared/level-name.ts';
import { boundsIn, scoresIn } from '../shared/results.ts';
import { shareAhead } from '../shared/robustness.ts';
import type { ScoreRow } from '../shared/rows.ts';

/** What a body can do next, in plain words. */

/** „2,5 punktus”, as many decimals as keep it off 0. */
export const gainPoints = (gain: number, { plural }: Pick<Translator, 'plural'>): string =>
  plural('points.received', gain, {}, changeDecimals(gain));

/** „Kas tālāk: līdz 3. līmenim trūkst 2,1 punkta” */
export const nextTitle = ({ next, missing }: Gains, { t, plural }: Translator): string =>
  next === undefined
    ? t('next.titleTop')
    : t('next.title', { level: next.level, points: plural('points.lacking', missing, {}, changeDecimals(missing)) });

/** Which level is next, where it begins, and where the body is. */
export function nextSentence({ latest, next, rows }: Gains, view: InstitutionView, words: Translator): string {
  const { t, plural } = words;
  const kind = bodyKind(view.row);
  const bounds = boundsIn(latest.edition);
  if (next === undefined) return t(rows.length === 0 ? 'next.nothing' : 'next.top', { year: latest.edition });
  const moved = compared({ value: latest.score, bounds }, { value: next.lower_bound, bounds }, words);
  return t('next.sentence', {
    level: next.level,
    named: levelNameBehind(next, words),
    bound: plural('points.from', next.lower_bound, {}, scoreDecimals(next.lower_bound, bounds, 0)),
    has: t(`next.has.${kind}`, { year: latest.edition, score: moved.from }),
  });
}

/** How many answers it takes, where all of them together suffice at all. */
export function wayText({ steps, singles, all }: Way, { t, plural }: Translator): string {
  if (steps === null)
    return all === 0
      ? t('next.wayNone')
      : t('next.wayOut', { points: plural('points.received', all, {}, changeDecimals(all)) });
  if (steps.length > 1) return plural('next.waySeveral', steps.length);
  return singles.length > 1 ? plural('next.wayAny', singles.length) : t('next.wayOne');
}

/** „tagad: nē; vajag: jā; pieliktu 2,5 punktus”, and who answered so where it is one body. */
export function stepText({ indicator, now, answer, givenBy, gain }: Step, words: Translator): string {
  const step = words.t('next.step', {
    now: now.value === null ? answerText(now, indicator, words) : valueText(now.value, indicator, words),
    answer:
      answer === null ? words.t('next.fullPoints') : answerText({ value: answer, missing: null }, indicator, words),
    points: gainPoints(gain, words),
  });
  return givenBy === null ? step : words.t('next.stepBy', { step, name: nameThen(givenBy, words) });
}

/** Decimals of points in the table of gains, where many stand side by side. */
const gainDecimals = (gain: number): number => Math.max(2, changeDecimals(gain));

export const gainText = (gain: number, { number }: Pick<Translator, 'number'>): string =>
  number(gain, gainDecimals(gain));

/** An answer of another body, and what the same would bring here: „jā, +2,50”. */
export function bestText(best: StandingAnswer, { indicator, received, possible }: Step, words: Translator): string {
  const by = possible * known(best.normalised, 'worth of an answer') - received;
  const answer = answerText(best.answer, indicator, words);
  return by > SAME_CELLS ? words.t('next.best', { answer, points: words.change(by, gainDecimals(by)) }) : answer;
}

/** Who stands just above and below, each with score, rank and distance. */
export function neighbourLines({ latest, id }: InstitutionView, words: Translator) {
  if (latest === undefined || latest.score === null) return [];
  const own = latest.score;
  const bounds = boundsIn(latest.edition);
  const { above, below } = neighbours(scoresIn(latest.edition, latest.sector, INDEX_CODE), id);
  const lines = (side: 'above' | 'below', rows: readonly ScoreRow[]) =>
    rows.toSorted(byName(latest.edition, words)).map((row) => {
      const moved = compared(
        { value: own, bounds },
        { value: known(row.score, 'score of a neighbour'), bounds },
        words,
      );
      const other = row.institution_id;
      const ahead = side === 'above' ? shareAhead(other, id, latest.edition) : shareAhead(id, other, latest.edition);
      return {
        id: other,
        name: nameThen(row, words),
        side,
        text: [
          words.t(`next.${side}By`, {
            rank: words.ordinal(known(row.rank, 'rank of a neighbour')),
            score: moved.to,
            points: moved.points,
          }),
          ...(ahead === undefined ? [] : [words.t(`next.${side}Share`, { share: words.percent(ahead) })]),
        ].join('; '),
      };
    });
  return [...lines('above', above), ...lines('below', below)];
}
