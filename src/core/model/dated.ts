import { validInYear } from './date.ts';

/** A row of the registry that holds for a time. */
export interface DatedRow {
  readonly valid_from: string;
  readonly valid_to: string;
}

/** The row that held in a year, of several the last, as measurements take place late in a year; else the newest; undefined where there is none. */
export function rowIn<Row extends DatedRow>(rows: readonly Row[], year: number): Row | undefined {
  const ascending = rows.toSorted((a, b) => (a.valid_from < b.valid_from ? -1 : 1));
  const then = ascending.findLast(({ valid_from, valid_to }) => validInYear({ from: valid_from, to: valid_to }, year));
  return then ?? ascending.at(-1);
}
