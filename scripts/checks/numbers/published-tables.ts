import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { originalCell } from '../../../src/core/emit/safe-cell.ts';

/** A row of a published CSV, every cell as it is written there. */
export type CsvRow = Readonly<Record<string, string>>;
type Keys = Readonly<Record<string, string>>;

/** The CSV files of the newest release, read once each, with rows found by any of their columns. */
export interface PublishedTables {
  rows(table: string): readonly CsvRow[];
  /** Rows whose cells are these. */
  where(table: string, keys: Keys): readonly CsvRow[];
  /** A JSON document of the release, by its name without the ending. */
  document(name: string): unknown;
  /** Bytes of the files below a folder or of one file, by its path from the release; none where there is none. */
  bytes(path: string, counted?: (name: string) => boolean): number;
  /** The only such row. Undefined where there is none or more than one. */
  one(table: string, keys: Keys): CsvRow | undefined;
}

const NONE: readonly CsvRow[] = [];
const joined = (cells: readonly (string | undefined)[]): string => cells.join('\u0001');

/** Rows of a CSV, what was made harmless for spreadsheets undone. */
export const readCsv = (text: string): readonly CsvRow[] =>
  Papa.parse<CsvRow>(text, { header: true, skipEmptyLines: true, transform: originalCell }).data;

/** @param folder of the release @throws where a file is missing */
export function publishedTables(folder: string): PublishedTables {
  const read = new Map<string, readonly CsvRow[]>();
  const documents = new Map<string, unknown>();
  const indexes = new Map<string, ReadonlyMap<string, readonly CsvRow[]>>();
  const rows = (table: string): readonly CsvRow[] => {
    let known = read.get(table);
    if (known === undefined) {
      known = readCsv(readFileSync(join(folder, `${table}.csv`), 'utf8'));
      read.set(table, known);
    }
    return known;
  };
  const where = (table: string, keys: Keys): readonly CsvRow[] => {
    const names = Object.keys(keys);
    const name = joined([table, ...names]);
    let index = indexes.get(name);
    if (index === undefined) {
      index = Map.groupBy(rows(table), (row) => joined(names.map((column) => row[column])));
      indexes.set(name, index);
    }
    return index.get(joined(Object.values(keys))) ?? NONE;
  };
  return {
    rows,
    where,
    document: (name) => {
      if (!documents.has(name)) documents.set(name, JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
      return documents.get(name);
    },
    bytes: (path, counted = () => true) => {
      const place = join(folder, path);
      const found = statSync(place, { throwIfNoEntry: false });
      if (found === undefined) return 0;
      if (found.isFile()) return found.size;
      return readdirSync(place, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && counted(entry.name))
        .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
    },
    one: (table, keys) => {
      const found = where(table, keys);
      return found.length === 1 ? found[0] : undefined;
    },
  };
}
