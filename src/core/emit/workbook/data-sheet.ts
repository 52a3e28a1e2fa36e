import type { EmittedTable } from '../table.ts';
import type { Sheet, SheetRow } from './sheet.ts';

/** Rows that a width is found from; the rest are like them. */
const LOOKED_AT = 200;
const NARROWEST = 8;
const WIDEST = 48;
/** Room for the arrow of the filter beside a head. */
const ARROW = 3;

/** A table as a sheet: its columns as heads in the first row, under them the rows of the CSV. */
export function dataSheet(table: EmittedTable): Sheet {
  const names = table.columns.map(({ name }) => name);
  return {
    name: table.name,
    columns: table.columns.map(({ name, type }) => ({ width: widthOf(table, name), decimals: type === 'number' })),
    head: 1,
    rowCount: table.records.length + 1,
    rows: {
      *[Symbol.iterator](): Generator<SheetRow> {
        yield { cells: names, look: 'head' };
        for (const record of table.records) yield { cells: names.map((name) => record[name] ?? null) };
      },
    },
  };
}

function widthOf({ records }: EmittedTable, name: string): number {
  const lengths = records.slice(0, LOOKED_AT).map((record) => String(record[name] ?? '').length);
  return Math.min(WIDEST, Math.max(NARROWEST, name.length + ARROW, ...lengths.map((length) => length + 1)));
}
