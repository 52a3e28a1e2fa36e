import { csvFormatRows } from 'd3';
import type { Figure } from './figure.ts';

/** A figure's table as CSV, with the numbers as they are drawn and not as they are printed. */
export const figureCsv = (figure: Figure): string =>
  `${csvFormatRows([
    figure.table.columns.map((column) => column.label),
    ...figure.table.rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
  ])}\n`;
