import type { Cell, ColumnType } from '../../../core/emit/table.ts';
import { plainCell, type AnswerColumn } from '../../query/answer.ts';

/** The little of Apache Arrow's interface that reading an answer needs. */
interface ArrowField {
  readonly name: string;
  readonly type: { toString(): string };
}

interface ArrowBatch {
  readonly numRows: number;
  readonly schema: { readonly fields: readonly ArrowField[] };
  getChildAt(at: number): { get(row: number): unknown } | null;
}

/** Arrow has days and moments as milliseconds. */
const isDay = ({ type }: ArrowField): boolean => String(type).startsWith('Date');
const isMoment = ({ type }: ArrowField): boolean => String(type).startsWith('Timestamp');

const typeOf = ({ type }: ArrowField): ColumnType => {
  const name = String(type);
  if (/^(?:U?int|Float|Decimal)/i.test(name)) return 'number';
  return name === 'Bool' ? 'boolean' : 'text';
};

export const columnsOf = (fields: readonly ArrowField[]): AnswerColumn[] =>
  fields.map((field) => ({ name: field.name, type: typeOf(field) }));

/** Rows of one batch as plain values. @param read told each value, and may throw where they are too many */
export function rowsOf(batch: ArrowBatch, read: (cell: Cell) => void): Cell[][] {
  const columns = batch.schema.fields.map((field, at) => {
    const vector = batch.getChildAt(at);
    const written = isDay(field) ? dayOf : isMoment(field) ? momentOf : plainCell;
    return (row: number): Cell => {
      const value = written(vector?.get(row));
      read(value);
      return value;
    };
  });
  return Array.from({ length: batch.numRows }, (_, row) => columns.map((cell) => cell(row)));
}

const momentOf = (value: unknown): Cell => plainCell(typeof value === 'number' ? new Date(value) : value);
const dayOf = (value: unknown): Cell => String(momentOf(value) ?? '').slice(0, 10) || null;
