import { exactText } from '../model/exact-text.ts';
import { safeCell } from './safe-cell.ts';
import type { Cell } from './table.ts';

/** A value as the text of its cell, not yet quoted: blank where there is none, numbers without an exponent. */
export const cellText = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? '' : typeof cell === 'number' ? exactText(cell) : String(cell);

const quoted = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * Rows as the published CSV has them: RFC 4180, `\n` after each, plain numbers with a decimal point, blank where there is no value, no cell
 * that a spreadsheet would run.
 */
export const csvRows = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map((cell) => quoted(safeCell(cellText(cell)))).join(',')}\n`).join('');
