import { max, min, quantile } from 'd3';
import type { Sector } from '../../core/model/vocabulary.ts';
import { known } from '../../core/model/known.ts';
import { same, scoreDecimals, type Bounds } from '../../i18n/rounding.ts';
import type { Translator } from '../../i18n/translator.ts';
import { pointsBetween, scoresApart } from '../shared/apart.ts';
import { institutionIn } from '../shared/bodies.ts';
import type { DimensionSector, DimensionView } from './view.ts';
import { listed, NAMED_TIES } from '../shared/listing.ts';
import type { AverageRow, ScoreRow } from '../shared/rows.ts';

/** What the dimension is worth in the index, in each sector, in plain words. */
export function dimensionSentence({ sectors, row }: DimensionView, words: Translator): string {
  const { t, pick } = words;
  const weights = sectors.map((view) => ({
    sector: view.sector,
    words: {
      year: view.edition,
      share: words.percent(
        known(
          view.editions.findLast((entry) => entry.row !== undefined),
          'weight',
        ).share,
      ),
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
export const dimensionSectorTitle = (
  { sector, average, bounds }: DimensionSector,
  { t, plural }: Translator,
): string =>
  average.mean === null
    ? t(`sectors.${sector}`)
    : t(`dimension.sectorTitle.${sector}`, {
        points: plural('points.are', average.mean, {}, scoreDecimals(average.mean, bounds)),
      });

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
  { ranked, sector, average, bounds }: DimensionSector,
  first: readonly ScoreRow[],
  words: Translator,
): string {
  const { t, plural } = words;
  const [best, last] = [first[0]?.score ?? null, first.at(-1)?.score ?? null];
  if (best === null || last === null) return '';
  if (ranked.length === 1)
    return t(`dimension.rankingOnly.${sector}`, {
      points: plural('points.are', best, {}, scoreDecimals(best, bounds)),
    });
  const ends = pointsBetween(last, best, bounds, words);
  const median = words.score(known(average.median, 'median'), bounds);
  const place = first.at(-1)?.rank;
  const more = ranked.slice(first.length).filter(({ rank }) => rank === place).length;
  return [
    same(last, best)
      ? t(`dimension.rankingSame.${sector}`, { score: ends.low, median })
      : t(`dimension.rankingSentence.${sector}`, { lowest: ends.low, highest: ends.high, median }),
    ...(more === 0 ? [] : [plural(`dimension.rankingMore.${sector}`, more)]),
  ].join(' ');
}

/** So few have no middle half. */
const QUARTERS = 4;

/** Where the middle half of everyone is; of a few, where they all are. */
export function spreadTitle(
  scores: readonly number[],
  sector: Sector,
  bounds: Bounds,
  words: Pick<Translator, 't' | 'number' | 'plural'>,
): string {
  const { t, plural } = words;
  const ends = [known(min(scores), 'score'), known(max(scores), 'score')] as const;
  const quarters = [known(quantile(scores, 0.25), 'score'), known(quantile(scores, 0.75), 'score')] as const;
  const [lowest = '', highest = ''] = scoresApart(ends, bounds, words);
  const middle = pointsBetween(...quarters, bounds, words);
  if (same(...ends))
    return t('dimension.same', { score: lowest, bodies: plural(`edition.bodies.${sector}`, scores.length) });
  if (scores.length < QUARTERS) return t('dimension.range', { lowest, highest });
  return same(...quarters)
    ? t(`dimension.halfSame.${sector}`, { score: middle.low })
    : t(`dimension.half.${sector}`, { lower: middle.low, upper: middle.high });
}

/** How many were assessed and where their scores are; a mean only where there is one. */
export function spreadSentence(
  { edition, sector, n, mean, median, lowest, highest }: AverageRow,
  bounds: Bounds,
  words: Pick<Translator, 't' | 'score' | 'number' | 'plural'>,
): string {
  const { t, score, plural } = words;
  if (lowest === null || highest === null || median === null) return t(`dimension.nobody.${sector}`, { year: edition });
  const assessed = plural(`dimension.assessed.${sector}`, n, { year: edition });
  const [low = '', high = ''] = scoresApart([lowest, highest], bounds, words);
  if (same(lowest, highest))
    return t(n === 1 ? 'dimension.stripSame' : 'dimension.stripSameAll', { assessed, score: low });
  const ends = { lowest: low, highest: high };
  return mean === null
    ? t('dimension.stripFew', { assessed, ...ends })
    : t('dimension.strip', { assessed, mean: score(mean, bounds), median: score(median, bounds), ...ends });
}
