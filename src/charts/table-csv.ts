import { csvRows } from '../core/emit/csv-rows.ts';
import type { Figure, FigureCell } from './figure.ts';

/** Blanks as they are typed: nobody who looks for a column types a no-break space. */
const typed = (text: string): string => text.replaceAll('\u00A0', ' ');

/**
 * A figure's table as CSV, with the numbers as they are drawn and not as they are printed, and blanks as they are typed.
 * The last columns say in each row what the picture says under itself: whom it is about, its edition and whether the data
 * are for demonstration.
 * @param exact a computed number without the noise of binary arithmetic
 */
export function figureCsv({ about, source, table }: Figure, exact: (value: number) => number): string {
  const written = (cell: FigureCell): FigureCell =>
    typeof cell === 'number' ? exact(cell) : typeof cell === 'string' ? typed(cell) : cell;
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
