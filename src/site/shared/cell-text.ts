import type { FigureCell, FigureColumn, FigureRow } from '../../charts/figure.ts';
import type { Translator } from '../../i18n/translator.ts';

/** A cell of a figure's table as the page prints it: a change with its sign, and a dash where there is no value. */
export function cellText(
  cell: FigureCell,
  column: FigureColumn | undefined,
  row: FigureRow,
  { number, change }: Pick<Translator, 'number' | 'change'>,
): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  const digits = typeof column?.digits === 'function' ? column.digits(cell, row) : column?.digits;
  return (column?.signed === true ? change : number)(cell, digits);
}
