import type { ColumnType, EmittedTable } from '../table.ts';
import type { Sheet, SheetRow } from './sheet.ts';

export const COLUMNS_SHEET = 'Kolonnas';

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'teksts / text',
  integer: 'vesels skaitlis / integer',
  number: 'skaitlis / number',
  boolean: 'patiess vai aplams / true or false',
};

/** What each column of each sheet of data means, in both languages. */
export function columnsSheet(tables: readonly EmittedTable[]): Sheet {
  const heads = ['Lapa / Sheet', 'Kolonna / Column', 'Nozīme', 'Meaning', 'Tips / Type', 'Vērtības / Values'];
  const rows = tables.flatMap((table) =>
    table.columns.map((column): SheetRow => ({
      cells: [
        table.name,
        column.name,
        column.about.lv,
        column.about.en,
        TYPES[column.type],
        column.values === undefined ? (column.unit ?? null) : Object.keys(column.values).join(', '),
      ],
      look: 'words',
    })),
  );
  return {
    name: COLUMNS_SHEET,
    columns: [20, 24, 56, 56, 24, 40].map((width) => ({ width })),
    head: 1,
    rowCount: rows.length + 1,
    rows: [{ cells: heads, look: 'head' }, ...rows],
  };
}
