import { safeCell } from './safe-cell.ts';
import type { Cell } from './table.ts';

const quoted = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * Rows as the published CSV has them: RFC 4180, `\n` after each, plain numbers with a decimal point, blank where there is no value, no cell
 * that a spreadsheet would run.
 */
export const csvRows = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map((cell) => quoted(safeCell(cell === null ? '' : String(cell)))).join(',')}\n`).join('');
