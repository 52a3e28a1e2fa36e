import type { Content, Sheet } from '../../../src/core/parse/sheet.ts';
import type { Cell } from '../../../src/core/emit/table.ts';
import type { ReadColumn, ReadTable } from './read-table.ts';

/**
 * A sheet of data of a published workbook: heads in the first row, under them the rows of a table.
 * @param columns as the codebook has them
 * @param sheet as scripts/lib/workbook/read-workbook.ts reads it
 */
export function readWorkbookSheet(sheet: Sheet, columns: readonly ReadColumn[]): ReadTable {
  const [names = [], ...rows] = sheetCells(sheet);
  const byName = new Map(columns.map((column) => [column.name, column]));
  return {
    columns: names.map((name) => byName.get(String(name)) ?? { name: String(name), type: 'text', optional: true }),
    rows: rows.map((row) => names.map((_, at) => row[at] ?? null)),
  };
}

/** Rows of a sheet as plain cells, from the first column to the last that is not blank. */
export const sheetCells = (sheet: Sheet): Cell[][] =>
  sheet.rows.map(({ cells }) =>
    Array.from({ length: Math.max(0, ...cells.keys()) }, (_, at): Cell => {
      const cell = cells.get(at + 1);
      return cell?.formula === true ? '[formula]' : plain(cell?.content ?? { kind: 'blank' });
    }),
  );

/** What no cell of ours may hold is said in brackets, so that it equals none. */
function plain(content: Content): Cell {
  switch (content.kind) {
    case 'blank':
      return null;
    case 'text':
      return content.text;
    case 'number':
      return content.percent ? '[per cent]' : content.value;
    case 'boolean':
      return content.value;
    case 'date':
    case 'time':
    case 'undated':
    case 'error':
      return `[${content.kind}]`;
  }
}
