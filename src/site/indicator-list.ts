import type { Translator } from '../i18n/translator.ts';
import type { Sector } from '../core/model/vocabulary.ts';
import { codeRows, indicatorCodes, weightShare } from './codes.ts';
import type { DimensionIndicator } from './dimension-view.ts';
import { indicatorResult } from './indicator-results.ts';
import { dimensionsIn, structureIn } from './results.ts';
import type { StructureRow } from './rows.ts';

/** Scored indicators with a result, by the mean share of points. */
const byMean = (indicators: readonly DimensionIndicator[]) =>
  indicators
    .flatMap(({ row, result }) =>
      row.weight === 0 || result === undefined || result.mean === null ? [] : [{ row, mean: result.mean }],
    )
    .toSorted((a, b) => b.mean - a.mean);

/** The finding over a table of indicators: the weakest of them. */
export function indicatorsTitle(indicators: readonly DimensionIndicator[], { t, name, percent }: Translator): string {
  const worst = byMean(indicators).at(-1);
  return worst === undefined
    ? t('indicators.title')
    : t('indicators.worst', { name: name(worst.row), share: percent(worst.mean) });
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
export function sectorIndicatorsTitle(
  sector: Sector,
  indicators: readonly DimensionIndicator[],
  { t, name }: Translator,
): string {
  const worst = byMean(indicators).at(-1);
  const title = t(`sectors.${sector}`);
  return worst === undefined ? title : t('indicators.sectorTitle', { sector: title, name: name(worst.row) });
}

/** The strongest and the weakest indicator with their mean shares. */
export function indicatorsSentence(
  indicators: readonly DimensionIndicator[],
  { t, name, percent }: Translator,
): string {
  const scored = byMean(indicators);
  const [best, worst] = [scored[0], scored.at(-1)];
  if (best === undefined || worst === undefined) return '';
  return t('indicators.sentence', {
    best: name(best.row),
    bestShare: percent(best.mean),
    worst: name(worst.row),
    worstShare: percent(worst.mean),
  });
}
