import { plainNumber } from '../parse/decimal.ts';
import { safeCell } from './safe-cell.ts';
import type { Cell } from './table.ts';

/** A cell as text: blank where there is no value, a number in its own decimals. */
export function written(value: Cell | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'number' ? plainNumber(value) : String(value);
}

const quoted = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * Rows as the published CSV has them: RFC 4180, `\n` after each, plain numbers with a decimal point, blank where there is no value, no cell
 * that a spreadsheet would run.
 */
export const csvRows = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map((cell) => quoted(safeCell(written(cell)))).join(',')}\n`).join('');
