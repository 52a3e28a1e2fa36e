import Papa from 'papaparse';

/** Cells of a CSV as texts, row by row; read by a parser of its own, so that reading does not share a fault with writing. */
export const csvCells = (text: string): string[][] =>
  Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true }).data;
