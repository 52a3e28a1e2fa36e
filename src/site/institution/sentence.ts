import { known } from '../../core/model/known.ts';
import { changeDecimals, comparedDecimals, DECIMALS, scoreDecimals } from '../../i18n/rounding.ts';
import type { Translator } from '../../i18n/translator.ts';
import { bodyKind } from '../shared/bodies.ts';
import { compared, wayOf, type Measured } from '../shared/compared.ts';
import type { InstitutionView } from './view.ts';
import { levelNameBehind } from '../shared/level-name.ts';
import type { ChangeRow } from '../shared/rows.ts';
import { agreeing, changeRobustnessOf, isUnsure, SURE, tooFewText } from '../shared/sure-change.ts';
import { average, boundsIn, isDemonstration, levelRow, scoredEditions, scoresIn } from '../shared/results.ts';

/** The body's standing in plain words: points, level, rank, and how it moved. One or two sentences to read aloud. */
export function institutionSentence(view: InstitutionView, words: Translator): string {
  const { t, plural } = words;
  const { latest } = view;
  if (latest === undefined) return neverMeasured(view, words);
  const municipal = latest.sector === 'municipal';
  if (latest.score === null || latest.rank === null || latest.level === null) {
    return latest.coverage === null
      ? t('institution.noScoreNothing', { year: latest.edition })
      : t('institution.noScore', { year: latest.edition, share: words.percent(latest.coverage) });
  }
  const level = levelRow(latest.edition, latest.level);
  const shared =
    scoresIn(latest.edition, latest.sector, latest.code).filter((row) => row.rank === latest.rank).length > 1;
  const said = {
    year: latest.edition,
    body: t(`body.${bodyKind(view.row)}`),
    points: plural('points.received', latest.score, {}, scoreDigits(view)),
    level: latest.level,
    named: levelNameBehind(level, words),
  };
  const standing =
    latest.rank_n === 1
      ? t('institution.standingAlone', said)
      : t(shared ? 'institution.standingShared' : 'institution.standing', {
          ...said,
          rank: words.ordinal(latest.rank),
          among: plural(municipal ? 'among.municipal' : 'among.state', latest.rank_n),
        });
  return [standing, movement(view, words), comparison(view, words)].filter((part) => part !== '').join(' ');
}

/**
 * Why a body has no scores: it is younger than the newest edition, or is in none of those that have data. Of demonstration data that
 * does not tell whether it took part: the list of participants is invented too.
 */
function neverMeasured({ row }: InstitutionView, { t, date }: Translator): string {
  const editions = scoredEditions(row.sector);
  const newest = editions.at(-1);
  const kind = bodyKind(row);
  if (row.valid_from !== null && newest !== undefined && Number(row.valid_from.slice(0, 4)) > newest)
    return t(`institution.tooYoung.${kind}`, { date: date(row.valid_from, 'locative'), year: newest });
  return t(editions.some(isDemonstration) ? `institution.notIncluded.${kind}` : `institution.neverMeasured.${kind}`);
}

/** How the score moved since the body's edition before; says why where it cannot be told. */
function movement(view: InstitutionView, words: Translator): string {
  const { t, plural } = words;
  const { change } = view;
  if (change === undefined) return '';
  const year = change.previous_edition;
  if (change.break !== null)
    return t(change.break === 'succession' ? 'change.breakSuccession' : 'change.breakMethod', { year });
  if (change.change === null) return '';
  const way = wayOf(change.change);
  const moved =
    way === 'same'
      ? t('change.none', { year })
      : movedSentence(
          change,
          way,
          {
            year,
            points: plural('points.by', Math.abs(change.change), {}, changeDecimals(change.change)),
          },
          words,
        );
  return [moved, levelMoved(view, words)].filter((part) => part !== '').join(' ');
}

/** That it rose or fell; where the recomputations do not agree on that, how many of them do. */
function movedSentence(
  { institution_id, edition }: ChangeRow,
  way: 'up' | 'down',
  said: { readonly year: number; readonly points: string },
  words: Translator,
): string {
  const share = agreeing(known(changeRobustnessOf(institution_id, edition), `recomputation of ${institution_id}`));
  return share >= SURE
    ? words.t(`change.${way}`, said)
    : words.t(`change.unsure.${way}`, { ...said, share: tooFewText(share, words) });
}

/** A level that was gained or lost, however little the score moved. */
function levelMoved({ latest, change, editions }: InstitutionView, { t }: Translator): string {
  const from = editions.find(({ edition }) => edition === change?.previous_edition)?.level ?? null;
  const to = latest?.level ?? null;
  if (from === null || to === null || from === to) return '';
  if (change !== undefined && isUnsure(change)) return t('change.unsure.level', { from, to });
  return t(to > from ? 'change.levelUp' : 'change.levelDown', { from, to });
}

/** The score and the median of its sector; undefined where there is nothing to compare with. */
function besideMedian({ latest }: InstitutionView): { score: Measured; median: Measured } | undefined {
  if (latest === undefined || latest.score === null || latest.rank_n === 1) return undefined;
  const median = average(latest.edition, latest.sector, 'sector', latest.sector, latest.code)?.median ?? null;
  const bounds = boundsIn(latest.edition);
  return median === null ? undefined : { score: { value: latest.score, bounds }, median: { value: median, bounds } };
}

/** Decimals of the score: as many as the comparison with the median takes. */
function scoreDigits(view: InstitutionView): number {
  const { latest } = view;
  if (latest === undefined || latest.score === null) return DECIMALS.score;
  const beside = besideMedian(view);
  const least = beside === undefined ? DECIMALS.score : comparedDecimals(beside.median.value, beside.score.value);
  return scoreDecimals(latest.score, boundsIn(latest.edition), least);
}

function comparison(view: InstitutionView, words: Translator): string {
  const beside = besideMedian(view);
  if (beside === undefined) return '';
  const { from, way, points } = compared(beside.median, beside.score, words);
  const middle = words.t(view.latest?.sector === 'municipal' ? 'median.municipality' : 'median.institution', {
    median: from,
  });
  return way === 'same'
    ? words.t('median.same', { middle })
    : words.t(way === 'up' ? 'median.above' : 'median.below', { points, middle });
}
