import { csvRows } from '../core/emit/csv-rows.ts';
import type { Figure, FigureCell } from './figure.ts';

/** So many digits and decimals of a computed number are its value; what comes after is noise of binary arithmetic. */
const TRUE_DIGITS = 12;
const TRUE_DECIMALS = 11;

const written = (cell: FigureCell): FigureCell =>
  typeof cell === 'number'
    ? Number(Number(cell.toFixed(TRUE_DECIMALS)).toPrecision(TRUE_DIGITS))
    : typeof cell === 'string'
      ? typed(cell)
      : cell;

/** Blanks as they are typed: nobody who looks for a column types a no-break space. */
const typed = (text: string): string => text.replaceAll('\u00A0', ' ');

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
  return csvRows([
    [...table.columns.map((column) => typed(column.label)), ...names],
    ...table.rows.map((row) => [...row.map(written), ...values.map(typed)]),
  ]);
}
