import type { FigureTable } from '../../charts/figure.ts';
import type { Sector } from '../../core/model/vocabulary.ts';
import { known } from '../../core/model/known.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { MeanTrend } from './average-trend.ts';
import { countColumn, pointColumn, scoreByYearColumn } from './columns.ts';
import { compared } from './compared.ts';
import { emptyYears, type EmptyReason } from './empty-years.ts';
import { sameCells, sameColumns, tooFewSentence } from './like-for-like.ts';
import { boundsIn } from './results.ts';
import { pointText } from './trend-points.ts';

/** Words and table that every trend of a mean has, whatever it is the mean of. */

/** Whose mean it is: a group’s, or of all of a sector. */
type MeanOf = 'group' | 'sector';

/**
 * The finding: how the mean of all and that of the same bodies moved into the newest edition, both where the members
 * differ; or that nothing can be compared.
 */
export function meanTrendTitle(trend: MeanTrend, of: MeanOf, sector: Sector, words: Translator): string {
  const { t } = words;
  const row = trend.steps.at(-1)?.row;
  const before = trend.steps.at(-2)?.row;
  const year = row?.previous_edition ?? row?.edition ?? 0;
  if (row === undefined || row.same_mean === null || row.same_previous_mean === null)
    return t('meanTrend.none', { year });
  const same = movedText(row.same_previous_mean, row.same_mean, words);
  if (before?.edition !== row.previous_edition || before.mean === null || row.mean === null)
    return t(`meanTrend.alike.${of}.${sector}`, {
      year,
      n: known(row.same_n, 'number of the same bodies'),
      of: row.n,
      same,
    });
  const all = movedText(before.mean, row.mean, words);
  return row.same_n === row.n && before.n === row.n
    ? t(`meanTrend.all.${of}.${sector}`, { year, all })
    : t(`meanTrend.both.${of}.${sector}`, {
        year,
        all,
        n: known(row.same_n, 'number of the same bodies'),
        of: row.n,
        same,
      });
}

/** „audzis par 3,2 punktiem” */
function movedText(from: number, to: number, words: Translator): string {
  const { way, points } = compared({ value: from, bounds: [] }, { value: to, bounds: [] }, words);
  return way === 'same'
    ? words.t('meanTrend.unmoved')
    : words.t(way === 'up' ? 'meanTrend.rose' : 'meanTrend.fell', { points });
}

/** Each mean with its year, why the line is open where it is, and why a year is empty; `why` where it is no mean of too few. */
export function meanTrendSentence(
  trend: MeanTrend,
  of: MeanOf,
  sector: Sector,
  why: (edition: number) => EmptyReason,
  words: Translator,
): string {
  const { t } = words;
  const text = pointText(trend.all, words);
  const steps = new Set(trend.steps.map(({ row }) => row.edition));
  return [
    t(`meanTrend.sentence.${of}`, {
      values: trend.all.map((point) => t('trend.value', { year: point.edition, score: text(point) })).join('; '),
    }),
    ...samePairs(trend, sector, words),
    ...trend.steps.flatMap(({ row, break: reason }) =>
      reason === null || reason === 'few'
        ? tooFewSentence(row, row.n, sector, words)
        : [t(`meanBreak.${reason}`, { year: row.edition })],
    ),
    ...emptyYears(
      sector,
      trend.all.map((point) => point.edition),
      (edition) => (steps.has(edition) ? 'few' : why(edition)),
      words,
    ),
  ].join(' ');
}

/** The means of the same bodies in each two consecutive editions, as the dashed lines show them. */
function samePairs({ steps }: MeanTrend, sector: Sector, words: Translator): readonly string[] {
  const { t } = words;
  const pairs = steps.flatMap(({ row }) => {
    const { edition: year, previous_edition: before, same_previous_mean: from, same_mean: to, same_n: n } = row;
    if (before === null || from === null || to === null || n === null) return [];
    const moved = compared({ value: from, bounds: boundsIn(before) }, { value: to, bounds: boundsIn(year) }, words);
    return [t('meanTrend.pair', { before, year, from: moved.from, to: moved.to, n, of: row.n })];
  });
  return pairs.length === 0 ? [] : [t(`meanTrend.same.${sector}`, { values: pairs.join('; ') })];
}

export const meanTrendTable = (trend: MeanTrend, sector: Sector, words: Translator): FigureTable => {
  const { t } = words;
  return {
    columns: [
      { label: t('column.year') },
      countColumn(t('column.bodies')),
      pointColumn(t('column.mean'), trend.all),
      scoreByYearColumn(t('statistic.lowest')),
      scoreByYearColumn(t('statistic.median')),
      scoreByYearColumn(t('statistic.highest')),
      ...sameColumns(6, sector, words),
      { label: t('column.break') },
    ],
    rows: trend.steps.map(({ row, break: reason }) => [
      String(row.edition),
      row.n,
      row.mean,
      row.lowest,
      row.median,
      row.highest,
      ...sameCells(row, words),
      reason === null ? null : t(`meanBreakShort.${reason}`),
    ]),
  };
};
