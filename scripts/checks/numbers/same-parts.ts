import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Check } from '../check.ts';
import { readCsv } from '../readers/csv.ts';
import { readJson } from '../readers/json.ts';
import { differencesOf, type ReadColumn, type ReadTable } from '../readers/read-table.ts';
import { GROUP_LISTS, INSTITUTION_LISTS, type Lists } from './document-lists.ts';

/**
 * Files that hold a part of the tables: the results of one edition, body or group, and the document of a body or group. That
 * each table is the same in all its forms is another check.
 */

interface Release {
  readonly folder: string;
  /** Whole tables by name, read from their CSV once. */
  readonly table: (name: string) => Promise<ReadTable>;
}

interface Found {
  checked: number;
  readonly problems: string[];
}

const RESULTS = 'results';

async function openTables(folder: string): Promise<Release> {
  const codebook = JSON.parse(await readFile(join(folder, 'codebook.json'), 'utf8')) as {
    readonly tables: readonly {
      readonly name: string;
      readonly columns: readonly (Omit<ReadColumn, 'optional'> & { readonly optional?: boolean })[];
    }[];
  };
  const columns = new Map(
    codebook.tables.map((table) => [
      table.name,
      table.columns.map(({ name, type, optional }) => ({ name, type, optional: optional ?? false })),
    ]),
  );
  const known = new Map<string, Promise<ReadTable>>();
  return {
    folder,
    table: (name) => {
      const read =
        known.get(name) ??
        readFile(join(folder, `${name}.csv`), 'utf8').then((text) => readCsv(text, columns.get(name) ?? []));
      known.set(name, read);
      return read;
    },
  };
}

const columnAt = ({ columns }: ReadTable, name: string): number => columns.findIndex((column) => column.name === name);

/** Values of a column, each once, blanks left out. */
const distinct = (table: ReadTable, name: string): readonly string[] => [
  ...new Set(table.rows.flatMap((row) => row[columnAt(table, name)] ?? []).map(String)),
];

/** Rows of a table by the value of a column, for many parts of one table. */
function partsBy(table: ReadTable, name: string): (value: string) => ReadTable {
  const rows = Map.groupBy(table.rows, (row) => String(row[columnAt(table, name)] ?? ''));
  return (value) => ({ columns: table.columns, rows: rows.get(value) ?? [] });
}

/** The rows whose cells are these. */
const only = (table: ReadTable, cells: Readonly<Record<string, string>>): ReadTable => ({
  columns: table.columns,
  rows: table.rows.filter((row) =>
    Object.entries(cells).every(([name, value]) => row[columnAt(table, name)] === value),
  ),
});

/** The CSV of each edition, body and group against the rows of all results. */
async function compareResults({ folder, table }: Release, found: Found): Promise<void> {
  const results = await table(RESULTS);
  for (const [column, file] of [
    ['edition', (value: string) => `${RESULTS}-${value}`],
    ['institution_id', (value: string) => `institutions/${value}`],
    ['group_id', (value: string) => `groups/${value}`],
  ] as const) {
    const part = partsBy(results, column);
    for (const value of distinct(results, column)) {
      const name = `${file(value)}.csv`;
      const wanted = part(value);
      const read = readCsv(await readFile(join(folder, name), 'utf8'), results.columns);
      found.problems.push(...differencesOf(name, wanted, read));
      found.checked += wanted.rows.length * wanted.columns.length;
    }
  }
}

/** The document of each body or group: every list in it against the rows of its table. */
async function compareDocuments(
  { folder, table }: Release,
  kind: string,
  of: { readonly table: string; readonly column: string },
  lists: Lists,
  found: Found,
): Promise<void> {
  const parts = new Map<string, (id: string) => ReadTable>();
  for (const [list, { table: name, by, also }] of Object.entries(lists))
    parts.set(list, partsBy(only(await table(name), also ?? {}), by));
  for (const id of distinct(await table(of.table), of.column)) {
    const name = `${kind}/${id}.json`;
    const document = JSON.parse(await readFile(join(folder, name), 'utf8')) as Readonly<Record<string, unknown>>;
    for (const [list, rows] of Object.entries(document)) {
      if (!Array.isArray(rows)) continue;
      const wanted = parts.get(list)?.(id);
      if (wanted === undefined) {
        found.problems.push(`${name}: no check knows its ${list}`);
        continue;
      }
      found.problems.push(...differencesOf(`${name}, ${list}`, wanted, readJson(JSON.stringify(rows), wanted.columns)));
      found.checked += wanted.rows.length * wanted.columns.length;
    }
  }
}

export const sameParts: Check = {
  id: 'same-parts',
  about: 'the files of one edition, body or group have the rows of the whole tables that are about it, and no others',
  async run(built) {
    const release = await openTables(join(built.folder, 'data', 'latest'));
    const found: Found = { checked: 0, problems: [] };
    await compareResults(release, found);
    const bodies = { table: 'institutions', column: 'institution_id' };
    await compareDocuments(release, 'institutions', bodies, INSTITUTION_LISTS, found);
    await compareDocuments(release, 'groups', { table: 'groups', column: 'group_id' }, GROUP_LISTS, found);
    return found;
  },
};
