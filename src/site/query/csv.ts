import { safeCell } from '../../core/emit/safe-cell.ts';
import type { Cell } from '../../core/emit/table.ts';
import type { Answer, AnswerColumn } from './answer.ts';

/**
 * Rows as the published CSV has them, byte for byte: RFC 4180, `\n`, plain numbers with a decimal point whatever the language
 * of the page, texts made harmless for spreadsheets. (core/emit/csv.ts writes with arquero, which a page need not load.)
 */
export const csvOf = ({ columns, rows }: Answer): string =>
  [
    columns.map(({ name }) => quoted(safeCell(name))),
    ...rows.map((row) => columns.map((column, at) => quoted(written(row[at] ?? null, column)))),
  ]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');

const written = (value: Cell, { type }: AnswerColumn): string => {
  const text = value === null ? '' : String(value);
  return type === 'text' ? safeCell(text) : text;
};

const quoted = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
