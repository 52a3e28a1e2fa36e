import { originalCell } from '../../../src/core/emit/safe-cell.ts';
import type { Cell } from '../../../src/core/emit/table.ts';
import { csvRows } from './csv-rows.ts';
import type { ReadColumn, ReadTable } from './read-table.ts';

/**
 * A published CSV with its cells typed and the marks before what looks like a formula taken away. A number that is not written
 * the one way a number is written stays text, so that whoever compares it sees it.
 * @param columns as the codebook has them
 */
export function readCsv(text: string, columns: readonly ReadColumn[]): ReadTable {
  const { header, rows } = csvRows(text);
  const byName = new Map(columns.map((column) => [column.name, column]));
  const known = header.map((name): ReadColumn => byName.get(name) ?? { name, type: 'text', optional: true });
  return { columns: known, rows: rows.map((row) => known.map((column, at) => typed(row[at] ?? '', column))) };
}

function typed(written: string, { type }: ReadColumn): Cell {
  if (written === '') return null;
  switch (type) {
    case 'text':
      return originalCell(written);
    case 'boolean':
      return written === 'true' ? true : written === 'false' ? false : written;
    case 'integer':
    case 'number':
      return String(Number(written)) === written ? Number(written) : written;
  }
}
