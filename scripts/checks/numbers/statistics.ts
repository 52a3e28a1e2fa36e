import { DECIMALS } from '../../../src/i18n/rounding.ts';
import { editionOfScore } from './decimals.ts';
import type { Exact } from './exact.ts';
import { printedChange } from './print.ts';
import { cell, sectorAverage, type SectorId, type Subject } from './subject.ts';
import type { CsvRow } from './published-tables.ts';
import { number, text, type RowView, type Want } from './want.ts';

/** Cells that stand in many tables. */

/** @param beside scores that it is compared with in its row */
export const scoreOf = (row: CsvRow | undefined, column: string, ...beside: readonly (Exact | null)[]): Want => ({
  value: cell(row, column),
  digits: DECIMALS.score,
  as: 'score',
  edition: editionOfScore(row, column),
  beside,
});
/** A score that no file holds, by the name of what it is computed by. */
export const derivedScore = (name: string, value: Exact | null, edition: string): Want => ({
  value,
  digits: DECIMALS.score,
  as: 'score',
  edition,
  derived: name,
});
/** A change, beside both its ends where they stand in its row. */
export const changeOf = (row: CsvRow | undefined, ...beside: readonly (Exact | null)[]): Want => ({
  value: cell(row, 'change'),
  digits: DECIMALS.change,
  as: 'change',
  beside,
});
export const countOf = (row: CsvRow | undefined, column: string): Want => number(cell(row, column), DECIMALS.count);
/** The first cell as it is: what the row is looked up by. */
export const key = (row: RowView): Want => text(row.cells[0]?.text ?? '');

/** A change with since when and why it cannot be told, as in files of rankings. */
export function changeCells(row: CsvRow | undefined, { t }: Subject): readonly Want[] {
  const why = row?.['break'];
  return [
    changeOf(row),
    text(row?.['previous_edition'] ?? '–'),
    text(why === undefined || why === '' ? '–' : t(`break.${why as 'method' | 'succession'}`)),
  ];
}

export const changeLabels = ({ t }: Subject): readonly string[] => [
  t('column.change'),
  t('column.changeSince'),
  t('column.break'),
];

/**
 * `+3,4`, the mark of a break, or a dash; with the year that it counts from where that is another than the table tells.
 * @param base the edition before, of the sector
 */
export function movedText(row: CsvRow | undefined, { t, language }: Subject, base: string): string {
  if (row === undefined || (row['change'] === '' && row['break'] === '')) return '–';
  if (row['change'] === '') return t('column.breakMark');
  return sinceText(printedChange(cell(row, 'change'), language), row, { t }, base);
}

/** A change with the year that it counts from, where that is another than the one that its place tells. */
export const sinceText = (printed: string, row: CsvRow, { t }: Pick<Subject, 't'>, base: string): string =>
  row['previous_edition'] === base
    ? printed
    : `${printed} ${t('ranking.changeYear', { year: row['previous_edition'] ?? '' })}`;

/** The edition before, of a sector: the year that changes are told to count from. */
export const baseOf = (subject: Subject, edition: string, sector: SectorId): string =>
  sectorAverage(subject.tables, edition, sector, 'index')?.['previous_edition'] ?? '';
