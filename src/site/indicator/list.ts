import type { Translator } from '../../i18n/translator.ts';
import type { Sector } from '../../core/model/vocabulary.ts';
import { known } from '../../core/model/known.ts';
import { percentsApart } from '../shared/apart.ts';
import { codeRows, indicatorCodes, weightShare } from '../shared/codes.ts';
import type { DimensionIndicator } from '../dimension/view.ts';
import { indicatorResult } from './results.ts';
import { extremes, NAMED_TIES, quoted, where } from '../shared/listing.ts';
import { dimensionsIn, structureIn } from '../shared/results.ts';
import type { StructureRow } from '../shared/rows.ts';

type Words = Pick<Translator, 't' | 'name' | 'percent' | 'plural'>;

/** The strongest and the weakest of the scored indicators that have a result. */
function ends(indicators: readonly DimensionIndicator[], words: Words) {
  const scored = indicators.flatMap(({ row, result }) =>
    row.weight === 0 || result === undefined || result.mean === null ? [] : [{ row, mean: result.mean }],
  );
  const found = extremes(scored, ({ mean }) => mean);
  if (found === null) return null;
  const [share = '', bestShare = ''] = percentsApart(
    [found.lowest, found.highest].map(([row]) => known(row?.mean, 'mean of an indicator')),
    words,
  );
  return { ...found, n: scored.length, share, bestShare };
}

type Scored = readonly { readonly row: StructureRow }[];

/** By name while they are few. */
const namesOf = (rows: Scored, words: Words): string =>
  rows.length > NAMED_TIES
    ? words.plural('indicators.count', rows.length)
    : quoted(
        rows.map(({ row }) => words.name(row)),
        words,
      );

const whereOf = (rows: Scored, words: Words): string =>
  rows.length > NAMED_TIES
    ? words.plural('where.indicatorMany', rows.length)
    : where(
        'indicator',
        rows.map(({ row }) => words.name(row)),
        words,
      );

/** The finding over a table of indicators: the weakest of them. */
export function indicatorsTitle(indicators: readonly DimensionIndicator[], words: Words): string {
  const found = ends(indicators, words);
  if (found === null) return words.t('indicators.title');
  const { lowest, same, n, share } = found;
  if (same && n > 1) return words.t('indicators.level', { share });
  const key = n === 1 ? 'only' : lowest.length === 1 ? 'worst' : 'worstTie';
  return words.t(`indicators.${key}`, { names: namesOf(lowest, words), share });
}

/** Indicators of an edition under their dimensions. */
export const indicatorParts = (sector: Sector, edition: number) =>
  dimensionsIn(edition, sector).map((dimension) => ({
    dimension,
    indicators: structureIn(edition, sector)
      .filter((row) => row.kind === 'indicator' && row.parent === dimension.code)
      .map((row) => ({ row, share: weightShare(row), result: indicatorResult(edition, sector, row.code) })),
  }));

/** Indicators that earlier editions asked and this one does not: the row of the last time. */
export const droppedIndicators = (sector: Sector, edition: number): readonly StructureRow[] =>
  indicatorCodes().flatMap((code) => {
    const last = codeRows(sector, code).at(-1);
    return last === undefined || last.edition >= edition ? [] : [last];
  });

/** The finding over a sector's indicators. */
export function sectorIndicatorsTitle(sector: Sector, indicators: readonly DimensionIndicator[], words: Words): string {
  const title = words.t(`sectors.${sector}`);
  const found = ends(indicators, words);
  if (found === null || found.n === 1) return title;
  if (found.same) return words.t('indicators.sectorLevel', { sector: title, share: found.share });
  return words.t(found.lowest.length === 1 ? 'indicators.sectorTitle' : 'indicators.sectorTitleTie', {
    sector: title,
    names: namesOf(found.lowest, words),
  });
}

/** The strongest and the weakest indicator with their mean shares; nothing where they are the same. */
export function indicatorsSentence(indicators: readonly DimensionIndicator[], words: Words): string {
  const found = ends(indicators, words);
  if (found === null || found.same) return '';
  const { highest, lowest, share, bestShare } = found;
  return words.t('indicators.sentence', {
    best: whereOf(highest, words),
    bestShare,
    worst: whereOf(lowest, words),
    worstShare: share,
  });
}

/** What the list holds, and of whom. */
export const indicatorsDescription = (n: number, sectors: number, { t, plural }: Words): string =>
  n === 0
    ? t('indicators.none')
    : [plural('indicators.description', n), ...(sectors > 1 ? [t('indicators.both')] : [])].join(' ');
