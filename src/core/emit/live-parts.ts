const NUMBER = /^[+-]?\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?$/;
const STARTS_FORMULA = /^[=+\-@＝＋－＠]/u;

/**
 * Parts of a cell, as it stands in a CSV, that a spreadsheet would run: the cell itself, or what comes after a semicolon, tab or line break in
 * it; blanks and quotation marks in front do not help. A number is run by nobody. Judged apart from safe-cell.ts, whose work it tests.
 */
export function liveParts(cell: string): string[] {
  if (NUMBER.test(cell)) return [];
  if (/^[\t\r\n]/.test(cell)) return [cell];
  return cell.split(/[;\t\r\n]/).filter((part) => STARTS_FORMULA.test(part.replace(/^[\s"\u3000]+/u, '')));
}
