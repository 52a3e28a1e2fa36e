import type { Cell } from '../../../src/core/emit/table.ts';
import type { ReadColumn, ReadTable } from './read-table.ts';

/**
 * A published JSON table: an array of objects with the same keys.
 * @param columns as the codebook has them; where there are no rows the file cannot tell
 */
export function readJson(text: string, columns: readonly ReadColumn[]): ReadTable {
  const records = JSON.parse(text) as readonly Readonly<Record<string, Cell>>[];
  const byName = new Map(columns.map((column) => [column.name, column]));
  const names = records[0] === undefined ? [...byName.keys()] : Object.keys(records[0]);
  return {
    columns: names.map((name) => byName.get(name) ?? { name, type: 'text', optional: true }),
    rows: records.map((record) => names.map((name) => record[name] ?? null)),
  };
}
