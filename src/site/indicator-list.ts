import type { Translator } from '../i18n/translator.ts';
import type { DimensionIndicator } from './dimension-view.ts';

/** Scored indicators with a result, by the mean share of points. */
const byMean = (indicators: readonly DimensionIndicator[]) =>
  indicators
    .flatMap(({ row, result }) =>
      row.weight === 0 || result === undefined || result.mean === null ? [] : [{ row, mean: result.mean }],
    )
    .toSorted((a, b) => b.mean - a.mean);

/** The finding over a table of indicators: where most points are lost. */
export function indicatorsTitle(indicators: readonly DimensionIndicator[], { t, name, percent }: Translator): string {
  const worst = byMean(indicators).at(-1);
  return worst === undefined
    ? t('indicators.title')
    : t('indicators.worst', { name: name(worst.row), share: percent(worst.mean) });
}
