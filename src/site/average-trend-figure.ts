import type { FigureTable } from '../charts/figure.ts';
import type { Sector } from '../core/model/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';
import type { MeanTrend } from './average-trend.ts';

/** Words and table that every trend of a mean has, whatever it is the mean of. */

/** The finding: how the same bodies moved into the newest edition, or that nothing can be compared. */
export function meanTrendTitle(trend: MeanTrend, sector: Sector, { t, plural }: Translator): string {
  const row = trend.steps.at(-1)?.row;
  const year = row?.previous_edition ?? row?.edition ?? 0;
  if (row === undefined || row.same_mean === null || row.same_previous_mean === null)
    return t('meanTrend.none', { year });
  const moved = row.same_mean - row.same_previous_mean;
  if (Math.abs(moved) < 0.05) return t(`meanTrend.same.${sector}`, { year });
  return t(`meanTrend.${moved > 0 ? 'up' : 'down'}.${sector}`, {
    year,
    points: plural('points.by', Math.abs(moved), {}, 1),
  });
}

/** Each mean with its year, and why the line is open where it is. */
export const meanTrendSentence = (trend: MeanTrend, { t, score }: Translator): string =>
  [
    t('meanTrend.sentence', {
      values: trend.all.map((point) => t('trend.value', { year: point.edition, score: score(point.score) })).join('; '),
    }),
    ...trend.steps.flatMap(({ row, break: reason }) =>
      reason === null ? [] : [t(`meanBreak.${reason}`, { year: row.edition })],
    ),
    t('trend.gaps'),
  ].join(' ');

export const meanTrendTable = (trend: MeanTrend, { t }: Translator): FigureTable => ({
  columns: [
    { label: t('column.year') },
    { label: t('column.bodies'), digits: 0 },
    { label: t('column.mean'), digits: 1 },
    { label: t('statistic.lowest'), digits: 1 },
    { label: t('statistic.median'), digits: 1 },
    { label: t('statistic.highest'), digits: 1 },
    { label: t('column.sameBodies'), digits: 0 },
    { label: t('column.sameBefore'), digits: 1 },
    { label: t('column.sameNow'), digits: 1 },
    { label: t('column.break') },
  ],
  rows: trend.steps.map(({ row, break: reason }) => [
    String(row.edition),
    row.n,
    row.mean,
    row.lowest,
    row.median,
    row.highest,
    row.same_n,
    row.same_previous_mean,
    row.same_mean,
    reason === null ? null : t(`meanBreakShort.${reason}`),
  ]),
});
