import { table } from 'arquero';
import type { Cell, EmittedTable } from './table.ts';

/**
 * A table as CSV: UTF-8 without BOM, `\n`, RFC 4180 quotes, blank where there is no value.
 * Arquero only lays the columns out; it computes nothing, because its arithmetic reads a missing value as 0.
 */
export function toCsv(emitted: EmittedTable): string {
  const names = emitted.columns.map((column) => column.name);
  if (emitted.records.length === 0) return `${names.join(',')}\n`;
  const columns = names.map((name): [string, string[]] => [
    name,
    emitted.records.map((record) => written(record[name])),
  ]);
  return `${table(columns, names).toCSV()}\n`.replace(/\n\n$/, '\n');
}

const written = (value: Cell | undefined): string => (value === null || value === undefined ? '' : String(value));
