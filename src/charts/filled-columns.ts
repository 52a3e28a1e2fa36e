import type { FigureTable } from './figure.ts';

/** Positions of the columns that hold something in some row: a page leaves out the others, which a file keeps. */
export const shownColumns = ({ columns, rows }: FigureTable): readonly number[] =>
  [...columns.keys()].filter((at) => rows.length === 0 || rows.some((row) => (row[at] ?? null) !== null));
