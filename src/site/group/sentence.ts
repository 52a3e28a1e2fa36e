import { known } from '../../core/model/known.ts';
import { scoreDecimals } from '../../i18n/rounding.ts';
import type { Translator } from '../../i18n/translator.ts';
import { scoresApart } from '../shared/apart.ts';
import { groupRows, institutionIn } from '../shared/bodies.ts';
import { compared } from '../shared/compared.ts';
import { tooFewSentence } from '../shared/like-for-like.ts';
import type { GroupMember, GroupView } from './view.ts';
import { extremes, listed, NAMED_TIES } from '../shared/listing.ts';
import { scoredEditions } from '../shared/results.ts';

/** The group's standing in plain words: its mean, place, spread, and how the same members moved. */
export function groupSentence(view: GroupView, words: Translator): string {
  const { t, plural } = words;
  const { latest, sector, row } = view;
  if (latest === undefined) return neverMeasured(view, words);
  const year = latest.edition;
  if (latest.mean === null) {
    return [
      t('group.few', { year, bodies: plural(`group.bodiesWith.${sector}`, latest.n) }),
      scoresInWords(view, words),
    ].join(' ');
  }
  const said = {
    year,
    bodies: plural(`group.bodies.${sector}`, latest.n),
    points: plural('points.are', latest.mean, {}, scoreDecimals(latest.mean, view.bounds)),
  };
  const mean =
    view.rank === null || view.rank.of === 1
      ? t(`group.meanOnly.${row.kind}`, said)
      : t(view.rank.shared ? `group.meanShared.${row.kind}` : `group.mean.${row.kind}`, {
          ...said,
          rank: words.ordinal(view.rank.rank),
          of: view.rank.of,
        });
  return [mean, movement(view, words)].filter((part) => part !== '').join(' ');
}

/** Why a group is in no edition, where the registry tells: it came after the latest. */
function neverMeasured({ id, row, sector }: GroupView, { t }: Translator): string {
  const year = groupRows(id)
    .map((dated) => dated.valid_from?.slice(0, 4))
    .toSorted((a, b) => (a ?? '').localeCompare(b ?? ''))[0];
  const last = scoredEditions(sector).at(-1);
  return year === undefined || last === undefined || Number(year) <= last
    ? t('group.never')
    : t(`group.tooYoung.${row.kind}`, { year, last });
}

/** „VTUA 66,8; LAD 51,2.” */
const scoresInWords = ({ members, bounds }: GroupView, words: Translator): string => {
  const scored = members.filter((member) => member.score.score !== null);
  return scored.length === 0
    ? ''
    : `${scored
        .map(({ id, score }) =>
          words.t('group.scoreOf', {
            name: words.name(institutionIn(id, score.edition)),
            score: words.score(known(score.score, 'score of a member'), bounds),
          }),
        )
        .join('; ')}.`;
};

/** Lowest and highest of the group, with the names while those that tie are few. */
export function spreadSentence({ members, sector, bounds }: GroupView, words: Translator): string {
  const scored = members.filter((member) => member.score.score !== null);
  const ends = extremes(scored, ({ score }) => score.score);
  if (ends === null || scored.length < 2) return '';
  const names = (rows: readonly GroupMember[]): string =>
    rows.length > NAMED_TIES
      ? words.plural(`group.count.${sector}`, rows.length)
      : listed(
          rows.map(({ id, score }) => words.name(institutionIn(id, score.edition))),
          words,
        );
  const [worst = '', best = ''] = scoresApart(
    [ends.lowest, ends.highest].map(([row]) => known(row?.score.score, 'score of a member')),
    bounds,
    words,
  );
  if (ends.same)
    return words.t(scored.length === members.length ? 'group.spreadSame' : 'group.spreadSameScored', { score: best });
  return words.t('group.spread', { bestName: names(ends.highest), best, worstName: names(ends.lowest), worst });
}

/** How the mean of the same bodies moved since the edition before; says why where it cannot be told. */
export function movement({ average, sector }: GroupView, words: Translator): string {
  const { t, plural } = words;
  if (average === undefined || average.previous_edition === null) return '';
  const { previous_edition: year, same_mean: now, same_previous_mean: before, same_n: n } = average;
  if (now === null || before === null || n === null)
    return [
      ...(average.same_none === 'method' ? [t('sameNone.method', { before: year })] : []),
      ...tooFewSentence(average, average.n, sector, words),
    ].join(' ');
  const { way, points } = compared({ value: before, bounds: [] }, { value: now, bounds: [] }, words);
  const same = n === average.n ? plural(`group.sameAll.${sector}`, n) : t(`group.same.${sector}`, { n, of: average.n });
  if (way === 'same') return t('group.sameNone', { same, year });
  return t(way === 'up' ? 'group.sameUp' : 'group.sameDown', { same, year, points });
}
