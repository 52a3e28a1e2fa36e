import type { EmittedTable } from './table.ts';

/** Description of every column of every table, from the definitions that write the tables. */
export const codebook = (tables: readonly EmittedTable[]) => ({
  tables: tables.map((table) => ({
    name: table.name,
    title: table.title,
    files: [`${table.name}.csv`, `${table.name}.json`],
    key: table.key,
    rows: table.records.length,
    columns: table.columns.map((column) => ({
      name: column.name,
      type: column.type,
      about: column.about,
      unit: column.unit ?? null,
      values: column.values ?? null,
      optional: column.optional ?? false,
    })),
  })),
});

export type Codebook = ReturnType<typeof codebook>;
