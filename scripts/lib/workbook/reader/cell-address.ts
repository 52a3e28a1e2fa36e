/** An address such as `AB12`, as a column (A being 1) and a row; null for what is none. */
export function cellAddress(text: string): { readonly column: number; readonly row: number } | null {
  const [, letters = '', row] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(text.toUpperCase()) ?? [];
  if (row === undefined) return null;
  return { column: columnOf(letters), row: Number(row) };
}

/** The number of a column by its letters, A being 1. */
function columnOf(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64;
  return column;
}
