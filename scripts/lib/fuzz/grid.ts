import type { Draw } from './draw.ts';

/**
 * A CSV text that keeps the contract, cut into cells as they are written, quotes and all, so that what is not changed keeps
 * its bytes.
 */
export type Grid = readonly (readonly string[])[];

export function gridOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let from = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') quoted = !quoted;
    if (quoted || (character !== ',' && character !== '\n')) continue;
    row.push(text.slice(from, at));
    from = at + 1;
    if (character === ',') continue;
    rows.push(row);
    row = [];
  }
  if (from < text.length || row.length > 0) rows.push([...row, text.slice(from)]);
  return rows;
}

export const textOf = (grid: Grid, delimiter = ','): string => grid.map((row) => `${row.join(delimiter)}\n`).join('');

/** What a cell says. */
export const read = (raw: string): string => (raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);

/** A cell that says this. */
export const write = (value: string, delimiter = ','): string =>
  /["\n\r]/.test(value) || value.includes(delimiter) ? `"${value.replaceAll('"', '""')}"` : value;

/** A row below the header, counted from 0 with the header; null where there is none. */
export const anyRow = (draw: Draw, grid: Grid): number | null =>
  grid.length < 2 ? null : 1 + draw.below(grid.length - 1);

/** Rows as a spreadsheet counts them. */
export const rowName = (at: number): string => `row ${at + 1}`;
