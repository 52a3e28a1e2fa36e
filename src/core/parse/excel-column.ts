/** Letter of a column as a spreadsheet has it: 0 is A, 26 is AA. */
export function excelColumn(at: number): string {
  let letters = '';
  for (let left = at + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}
