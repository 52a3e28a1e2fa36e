import Papa from 'papaparse';

/** Cells of a CSV as texts, row by row; read by a parser of its own, so that reading does not share a fault with writing. */
export const csvCells = (text: string): string[][] =>
  Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true }).data;

/** The same as rows by the names of their columns. */
export function csvLines(text: string): Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = csvCells(text);
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
}
