import { table } from 'arquero';
import { written } from './csv-rows.ts';
import { safeCell } from './safe-cell.ts';
import type { EmittedTable } from './table.ts';

/**
 * A table as CSV: UTF-8 without BOM, `\n`, RFC 4180 quotes, blank where there is no value, no cell that a spreadsheet would run.
 * Arquero only lays the columns out; it computes nothing, because its arithmetic reads a missing value as 0.
 */
export function toCsv(emitted: EmittedTable): string {
  const names = emitted.columns.map((column) => safeCell(column.name));
  if (emitted.records.length === 0) return `${names.join(',')}\n`;
  const columns = emitted.columns.map(({ name, type }): [string, string[]] => [
    safeCell(name),
    emitted.records.map((record) => (type === 'text' ? safeCell(written(record[name])) : written(record[name]))),
  ]);
  return `${table(columns, names).toCSV()}\n`.replace(/\n\n$/, '\n');
}
