import { csvFormatRows } from 'd3';
import type { Figure, FigureCell } from './figure.ts';

/** So many digits of a computed number are its value; what comes after is noise of binary arithmetic. */
const TRUE_DIGITS = 12;

const written = (cell: FigureCell): string =>
  cell === null ? '' : typeof cell === 'number' ? String(Number(cell.toPrecision(TRUE_DIGITS))) : cell;

/**
 * A figure's table as CSV, with the numbers as they are drawn and not as they are printed, and blanks as they are typed.
 * The last columns say in each row what the picture says under itself: whom it is about, its edition and whether the data
 * are for demonstration.
 */
export function figureCsv({ about, source, table }: Figure): string {
  const [names, values] =
    about === undefined
      ? [['source'], [source]]
      : [
          ['about', 'source'],
          [about, source],
        ];
  return `${csvFormatRows([
    [...table.columns.map((column) => column.label), ...names],
    ...table.rows.map((row) => [...row.map(written), ...values]),
  ]).replaceAll('\u00A0', ' ')}\n`;
}
