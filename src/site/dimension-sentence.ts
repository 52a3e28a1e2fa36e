import { max, min, quantile } from 'd3';
import type { Sector } from '../core/model/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';
import { institutionIn } from './bodies.ts';
import type { DimensionSector, DimensionView } from './dimension-view.ts';
import { listed, NAMED_TIES } from './listing.ts';
import type { AverageRow, ScoreRow } from './rows.ts';

/** What the dimension is worth in the index, in each sector, in plain words. */
export function dimensionSentence({ sectors, row }: DimensionView, words: Translator): string {
  const { t, pick } = words;
  const weights = sectors.map((view) => ({
    sector: view.sector,
    words: {
      year: view.edition,
      share: words.percent(view.editions.findLast((entry) => entry.row !== undefined)?.share ?? 0),
      mark: t(`mark.${view.row.status}`),
    },
  }));
  const [first, second] = weights;
  const alike =
    first !== undefined && second !== undefined && JSON.stringify(first.words) === JSON.stringify(second.words);
  const said = alike
    ? [t('dimension.weight.both', first.words)]
    : weights.map((weight, at) =>
        t(at === 0 ? `dimension.weight.${weight.sector}` : 'dimension.weight.municipalToo', weight.words),
      );
  return [pick(row.question_lv, row.question_en) ?? '', ...said].filter((part) => part !== '').join(' ');
}

/** „Valsts iestādes: vidēji 43,2 punkti”. */
export const dimensionSectorTitle = ({ sector, average }: DimensionSector, { t, plural }: Translator): string =>
  average.mean === null
    ? t(`sectors.${sector}`)
    : t(`dimension.sectorTitle.${sector}`, { points: plural('points.are', average.mean, {}, 1) });

/** Who leads: by name while they are few. */
export function leadersTitle({ ranked, edition, sector }: DimensionSector, words: Translator): string {
  const leaders = ranked.filter((row) => row.rank === 1);
  if (leaders.length > NAMED_TIES)
    return words.t('dimension.leadersMany', { bodies: words.plural(`edition.bodies.${sector}`, leaders.length) });
  return words.t('dimension.leaders', {
    names: listed(
      leaders.map((row) => words.name(institutionIn(row.institution_id, edition))),
      words,
    ),
  });
}

/** From where to where the first go, beside the median of all; and how many more share the place of the last of them. */
export function rankingSentence(
  { ranked, sector, average }: DimensionSector,
  first: readonly ScoreRow[],
  { t, score, plural }: Translator,
): string {
  const [best, last] = [first[0]?.score ?? null, first.at(-1)?.score ?? null];
  if (best === null || last === null) return '';
  if (ranked.length === 1) return t(`dimension.rankingOnly.${sector}`, { points: plural('points.are', best, {}, 1) });
  const ends = { lowest: score(last), highest: score(best), median: score(average.median ?? 0) };
  const place = first.at(-1)?.rank;
  const more = ranked.slice(first.length).filter(({ rank }) => rank === place).length;
  return [
    ends.lowest === ends.highest
      ? t(`dimension.rankingSame.${sector}`, { score: ends.lowest, median: ends.median })
      : t(`dimension.rankingSentence.${sector}`, ends),
    ...(more === 0 ? [] : [plural(`dimension.rankingMore.${sector}`, more)]),
  ].join(' ');
}

/** So few have no middle half. */
const QUARTERS = 4;

/** Where the middle half of everyone is; of a few, where they all are. */
export function spreadTitle(
  scores: readonly number[],
  sector: Sector,
  { t, score, plural }: Pick<Translator, 't' | 'score' | 'plural'>,
): string {
  const [lowest, highest] = [min(scores) ?? 0, max(scores) ?? 0].map(score);
  const [lower, upper] = [quantile(scores, 0.25) ?? 0, quantile(scores, 0.75) ?? 0].map(score);
  if (lowest === highest)
    return t('dimension.same', { score: lowest ?? '', bodies: plural(`edition.bodies.${sector}`, scores.length) });
  if (scores.length < QUARTERS) return t('dimension.range', { lowest: lowest ?? '', highest: highest ?? '' });
  return lower === upper
    ? t(`dimension.halfSame.${sector}`, { score: lower ?? '' })
    : t(`dimension.half.${sector}`, { lower: lower ?? '', upper: upper ?? '' });
}

/** How many were assessed and where their scores are; a mean only where there is one. */
export function spreadSentence(
  { edition, sector, n, mean, median, lowest, highest }: AverageRow,
  { t, score, plural }: Pick<Translator, 't' | 'score' | 'plural'>,
): string {
  if (lowest === null || highest === null || median === null) return t(`dimension.nobody.${sector}`, { year: edition });
  const assessed = plural(`dimension.assessed.${sector}`, n, { year: edition });
  const ends = { lowest: score(lowest), highest: score(highest) };
  if (ends.lowest === ends.highest)
    return t(n === 1 ? 'dimension.stripSame' : 'dimension.stripSameAll', { assessed, score: ends.lowest });
  return mean === null
    ? t('dimension.stripFew', { assessed, ...ends })
    : t('dimension.strip', { assessed, mean: score(mean), median: score(median), ...ends });
}
