import type { Cell, ColumnType } from '../../../src/core/emit/table.ts';

/** A column as a file has it. */
export interface ReadColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** Whether its cells may be blank. */
  readonly optional: boolean;
}

/** A published table as it was read from a file of any format. */
export interface ReadTable {
  readonly columns: readonly ReadColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Differences that are told of one file; the rest are counted. */
const TOLD = 5;

/**
 * Where a table that was read differs from what it must be: columns, types, rows, and every cell by value and type.
 * @param name of the file, for the problems
 */
export function differencesOf(name: string, wanted: ReadTable, read: ReadTable): string[] {
  const columns = (table: ReadTable): string =>
    table.columns.map((column) => `${column.name} ${column.type}${column.optional ? '?' : ''}`).join(', ');
  if (columns(wanted) !== columns(read)) return [`${name}: columns are ${columns(read)}, not ${columns(wanted)}`];
  if (wanted.rows.length !== read.rows.length) return [`${name}: ${read.rows.length} rows, not ${wanted.rows.length}`];
  const problems: string[] = [];
  let differing = 0;
  wanted.rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      const other = read.rows[at]?.[column];
      if (cell === other) return;
      differing += 1;
      if (differing > TOLD) return;
      const place = `row ${at + 1}, ${wanted.columns[column]?.name ?? ''}`;
      problems.push(`${name}: ${place}: ${JSON.stringify(other)}, not ${JSON.stringify(cell)}`);
    });
  });
  if (differing > TOLD) problems.push(`${name}: ${differing - TOLD} further cells differ`);
  return problems;
}
