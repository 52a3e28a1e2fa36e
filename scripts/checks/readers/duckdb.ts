import type { Cell, ColumnType } from '../../../src/core/emit/table.ts';
import type { ReadColumn, ReadTable } from './read-table.ts';

/** Reads files the way a data team would. */
export interface DuckDb {
  /** A Parquet file; @param optional which columns may be blank, which DuckDB does not say */
  readonly readParquet: (path: string, optional: ReadonlySet<string>) => Promise<ReadTable>;
  readonly close: () => void;
}

/** Null where DuckDB has no program for this machine. */
export async function openDuckDb(): Promise<DuckDb | null> {
  const library = await import('@duckdb/node-api').catch(() => null);
  if (library === null) return null;
  const instance = await library.DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  return {
    readParquet: async (path, optional) => {
      const reader = await connection.runAndReadAll('select * from read_parquet($path)', { path });
      const types = reader.columnTypes();
      const columns = reader
        .columnNames()
        .map((name, at): ReadColumn => ({ name, type: typeOf(name, String(types[at])), optional: optional.has(name) }));
      return { columns, rows: reader.getRows() as Cell[][] };
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

const TYPES: Readonly<Record<string, ColumnType>> = {
  VARCHAR: 'text',
  INTEGER: 'integer',
  DOUBLE: 'number',
  BOOLEAN: 'boolean',
};

/** @throws Error for a type that none of ours becomes */
function typeOf(name: string, type: string): ColumnType {
  const known = TYPES[type];
  if (known === undefined) throw new Error(`${name}: type ${type}`);
  return known;
}
