import type { EmittedTable } from './table.ts';

const FOLDERS = [
  ['institutions', 'institution_id'],
  ['groups', 'group_id'],
] as const;

/** Rows of `results` about one body, or about the members of one group in each edition, as tables by their path. */
export function bodyTables(tables: ReadonlyMap<string, EmittedTable>): Map<string, EmittedTable> {
  const results = tables.get('results');
  const small = new Map<string, EmittedTable>();
  if (results === undefined) return small;
  for (const [folder, column] of FOLDERS) {
    const rows = Map.groupBy(results.records, (record) => record[column]);
    const ids = new Set(tables.get(folder)?.records.map((record) => record[column]));
    for (const id of ids) small.set(`${folder}/${String(id)}`, { ...results, records: rows.get(id) ?? [] });
  }
  return small;
}
