import { DECIMALS } from '../../../src/i18n/rounding.ts';
import { exact, exactOrNull, quantile, ratio, sum, ZERO, type Exact } from './exact.ts';
import { meanPoints, pointDigits, type Point } from './facts-trend.ts';
import { printedPercent } from './print.ts';
import type { CsvRow, PublishedTables } from './published-tables.ts';
import { countOf, derivedScore, key, sameCells, sameLabels, scoreOf } from './statistics.ts';
import { cell, linkedId, scoredEditions, sectorAverage, sectorNamed, type SectorId, type Subject } from './subject.ts';
import { keyOf, number, text, type TablePlan, type TableSpec, type TableView, type Want } from './want.ts';

/** What the tables of dimensions and of indicators have in common. */

/** A mean over the editions, as every trend of a mean has it. @param rows of `averages` of one scope and code */
export function meanTrend(subject: Subject, rows: readonly CsvRow[]): TablePlan {
  const { t } = subject;
  const points = meanPoints(rows);
  const digits = pointDigits(subject, points);
  const ascending = rows.toSorted((a, b) => (a['edition'] ?? '').localeCompare(b['edition'] ?? ''));
  return {
    head: [
      t('column.year'),
      t('column.bodies'),
      t('column.mean'),
      t('statistic.lowest'),
      t('statistic.median'),
      t('statistic.highest'),
      ...sameLabels(subject),
      t('column.break'),
    ],
    count: ascending.length,
    row: (_, at) => {
      const row = ascending[at];
      return [
        text(row?.['edition'] ?? '?'),
        countOf(row, 'n'),
        pointOf(points, digits, row?.['edition']),
        scoreOf(row, 'lowest'),
        scoreOf(row, 'median'),
        scoreOf(row, 'highest'),
        ...sameCells(row, subject),
        undefined,
      ];
    },
  };
}

/** The cell of a point of a line, by its edition. @param digits of the points */
export function pointOf(points: readonly Point[], digits: readonly number[], edition: string | undefined): Want {
  const at = points.findIndex((point) => point.edition === edition);
  return number(points[at]?.score ?? null, digits[at] ?? DECIMALS.score);
}

/** By the figure, else by the part of the page: both bear the name of the sector. */
export const sectorOf = (subject: Subject, table: TableView): SectorId | undefined =>
  sectorNamed(table.figure ?? '', subject) ??
  table.within.map((id) => sectorNamed(id, subject)).find((sector) => sector !== undefined);

/** A spec that needs to know whose half of the page it stands in. */
export const inSector =
  (make: (subject: Subject, sector: SectorId, table: TableView) => TablePlan | string): TableSpec =>
  (subject, table) => {
    const sector = sectorOf(subject, table);
    return sector === undefined ? 'it stands in no sector' : make(subject, sector, table);
  };

/** The newest scored edition whose structure has a code. */
export const newestWith = ({ tables }: Subject, sector: SectorId, code: string): string | undefined =>
  scoredEditions(tables, sector).findLast(
    (edition) => tables.one('structure', { edition, sector, code }) !== undefined,
  );

/** A row's weight as a share of those of its siblings. */
export function weightShare(tables: PublishedTables, row: CsvRow): Exact {
  const siblings = tables.where('structure', {
    edition: row['edition'] ?? '',
    sector: row['sector'] ?? '',
    parent: row['parent'] ?? '',
    kind: row['kind'] ?? '',
  });
  const all = sum(siblings.map((other) => cell(other, 'weight') ?? ZERO));
  return all.over === 0n ? ZERO : ratio(cell(row, 'weight') ?? ZERO, all);
}

/** Whether the answer „yes” to a question is what it gives points for. */
export const asksYes = (row: CsvRow): boolean => row['type'] === 'boolean' && row['direction'] === '1';

/** Highest, mean, middle and lowest of everyone, and where they are asked for the quartiles. */
export function everyoneOf(
  subject: Subject,
  sector: SectorId,
  edition: string,
  code: string,
  quartiles: boolean,
): TablePlan {
  const { t, tables } = subject;
  const own = sectorAverage(tables, edition, sector, code);
  const scores = tables.where('scores', { edition, sector, code }).flatMap((row) => exactOrNull(row['score']) ?? []);
  const quartile = (share: string): Want => derivedScore('quartile', quantile(scores, exact(share)), edition);
  const statistics: Readonly<Record<string, Want>> = {
    [t('statistic.highest')]: scoreOf(own, 'highest'),
    [t('statistic.upperQuartile')]: quartile('0.75'),
    [t('statistic.mean')]: scoreOf(own, 'mean'),
    [t('statistic.median')]: scoreOf(own, 'median'),
    [t('statistic.lowerQuartile')]: quartile('0.25'),
    [t('statistic.lowest')]: scoreOf(own, 'lowest'),
  };
  return {
    head: [t('column.what'), t('column.score')],
    count: quartiles ? 6 : 4,
    row: (row) => [key(row), statistics[keyOf(row)] ?? text('?')],
  };
}

/** Indicators with what they are worth and how they went, by the links of their rows. */
export function indicatorRows({ tables, t, language }: Subject, sector: SectorId, edition?: string): TablePlan {
  return {
    head: (['indicator', 'weightInDimension', 'meanShare', 'fullShare', 'type', 'evidence', 'mark'] as const).map(
      (label) => t(`column.${label}`),
    ),
    row: (row) => {
      if (row.cells.length === 1) return [undefined];
      const code = linkedId(row.cells[0]?.links ?? []);
      const year = edition ?? scoredEditions(tables, sector).at(-1) ?? '';
      const own = tables.one('structure', { edition: year, sector, code });
      if (own === undefined) return `no indicator ${code}`;
      const result = tables.one('indicator_results', { edition: year, sector, indicator: code, category: 'all' });
      const scored = Number(own['weight']) > 0;
      const full = printedPercent(cell(result, 'full_share'), language);
      return [
        undefined,
        scored
          ? { text: printedPercent(weightShare(tables, own), language), derived: 'share of weights' }
          : text(t('indicator.unscored')),
        text(scored ? printedPercent(cell(result, 'mean'), language) : '–'),
        text(scored ? full : asksYes(own) && full !== '–' ? t('indicator.yesShare', { share: full }) : '–'),
        undefined,
        undefined,
        undefined,
      ];
    },
  };
}

/** The editions that have a dimension or an indicator, with its weight in each. */
export function codeEditions(
  { tables, t, id, language }: Subject,
  sector: SectorId,
  weight: 'weightInIndex' | 'weightInDimension',
): TablePlan {
  return {
    head: [t('column.year'), undefined, t(`column.${weight}`), t('column.mark'), t('column.relation')],
    row: (row) => {
      const edition = linkedId(row.cells[0]?.links ?? []);
      const own = tables.one('structure', { edition, sector, code: id });
      const share = own === undefined ? null : weightShare(tables, own);
      return [
        text(edition),
        undefined,
        own !== undefined && own['weight'] === '0'
          ? text(t('indicator.unscored'))
          : { text: printedPercent(share, language), derived: 'share of weights' },
        undefined,
        undefined,
      ];
    },
  };
}
