import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CsvRow, PublishedTables } from './published-tables.ts';
import { differingCells, typedCell, type TypedCell, type TypedColumn } from './same-tables.ts';

/** The JSON of one body or group holds the rows of the tables that are about it, and those only. */

/** A list in a document: of which table, and which of its cells make a row belong there. */
interface Part {
  readonly table: string;
  readonly keys: (id: string) => Readonly<Record<string, string>>;
}

const byColumn =
  (column: string, also: Readonly<Record<string, string>> = {}) =>
  (id: string): Readonly<Record<string, string>> => ({ ...also, [column]: id });

const ofInstitution = (table: string): Part => ({ table, keys: byColumn('institution_id') });

const INSTITUTION: Readonly<Record<string, Part>> = {
  institutions: ofInstitution('institutions'),
  scores: ofInstitution('scores'),
  changes: ofInstitution('changes'),
  answers: ofInstitution('answers'),
  corrections: ofInstitution('corrections'),
  correction_effects: ofInstitution('correction_effects'),
  predecessors: { table: 'successions', keys: byColumn('successor_id') },
  successors: { table: 'successions', keys: byColumn('predecessor_id') },
  published_figures: { table: 'published_figures', keys: byColumn('subject_id', { subject_kind: 'institution' }) },
};

const GROUP: Readonly<Record<string, Part>> = {
  groups: { table: 'groups', keys: byColumn('group_id') },
  group_scores: { table: 'group_scores', keys: byColumn('group_id') },
  averages: { table: 'averages', keys: byColumn('scope_id', { scope: 'group' }) },
  members: { table: 'scores', keys: byColumn('group_id', { code: 'index' }) },
  published_figures: { table: 'published_figures', keys: byColumn('subject_id', { subject_kind: 'group' }) },
};

type Columns = ReadonlyMap<string, readonly TypedColumn[]>;

export const typedRows = (
  rows: readonly CsvRow[],
  columns: readonly TypedColumn[],
): Readonly<Record<string, TypedCell>>[] =>
  rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column.name, typedCell(row[column.name] ?? '', column)])),
  );

/** Faults of one document, each list against the CSV of its table. */
async function documentFaults(
  path: string,
  name: string,
  parts: Readonly<Record<string, Part>>,
  tables: PublishedTables,
  columns: Columns,
): Promise<{ cells: number; faults: string[] }> {
  const document = JSON.parse(await readFile(path, 'utf8')) as Readonly<Record<string, unknown>>;
  const id = name.split('/').at(-1) ?? '';
  const faults: string[] = [];
  let cells = 0;
  for (const [list, rows] of Object.entries(document)) {
    if (!Array.isArray(rows)) continue;
    const part = parts[list];
    if (part === undefined) {
      faults.push(`${name}.json: no check knows its ${list}`);
      continue;
    }
    const own = columns.get(part.table) ?? [];
    const wanted = typedRows(tables.where(part.table, part.keys(id)), own);
    cells += wanted.length * own.length;
    faults.push(...differingCells(own, wanted, rows as never).map((fault) => `${name}.json, ${list}: ${fault}`));
  }
  return { cells, faults };
}

/** @param folder of the release */
export async function sameDocuments(
  folder: string,
  tables: PublishedTables,
  columns: Columns,
): Promise<{ cells: number; faults: string[] }> {
  const all = { cells: 0, faults: [] as string[] };
  for (const [kind, column, table, parts] of [
    ['institutions', 'institution_id', 'institutions', INSTITUTION],
    ['groups', 'group_id', 'groups', GROUP],
  ] as const)
    for (const id of new Set(tables.rows(table).map((row) => row[column] ?? ''))) {
      const name = `${kind}/${id}`;
      const { cells, faults } = await documentFaults(join(folder, `${name}.json`), name, parts, tables, columns);
      all.cells += cells;
      all.faults.push(...faults);
    }
  return all;
}
