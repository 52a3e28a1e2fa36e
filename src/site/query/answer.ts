import type { Cell, ColumnType } from '../../core/emit/table.ts';

/** What came of a query: its columns in order, and its rows as plain values. */
export interface Answer {
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface AnswerColumn {
  readonly name: string;
  readonly type: ColumnType;
}

/** Whether values of a column are numbers, which stand on the right. */
export const isNumeric = ({ type }: Pick<AnswerColumn, 'type'>): boolean => type === 'number' || type === 'integer';

/**
 * A value of an engine as a plain one. Whole numbers beyond what a double holds exactly, dates, lists and the like become
 * text.
 */
export function plainCell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  if (value instanceof Date) return value.toISOString();
  return (value as { toString(): string }).toString();
}
