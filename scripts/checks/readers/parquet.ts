import { parquetMetadata, parquetReadObjects, type SchemaElement } from 'hyparquet';
import type { Cell, ColumnType } from '../../../src/core/emit/table.ts';
import type { ReadColumn, ReadTable } from './read-table.ts';

/** A Parquet file with the columns that its own schema declares. */
export async function readParquet(bytes: Uint8Array): Promise<ReadTable> {
  const file = buffer(bytes);
  const { schema } = parquetMetadata(file);
  // The first element is the root of the others.
  const columns = schema.slice(1).map(columnOf);
  const records = await parquetReadObjects({ file });
  return { columns, rows: records.map((record) => columns.map(({ name }) => record[name] as Cell)) };
}

/** What a Parquet file says of itself. */
export const parquetFacts = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(parquetMetadata(buffer(bytes)).key_value_metadata?.map(({ key, value }) => [key, value ?? '']));

const buffer = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

const TYPES: Readonly<Record<string, ColumnType>> = {
  'BYTE_ARRAY UTF8': 'text',
  'INT32 ': 'integer',
  'DOUBLE ': 'number',
  'BOOLEAN ': 'boolean',
};

/** @throws Error for a type that none of ours becomes */
function columnOf({ name, type, converted_type, repetition_type }: SchemaElement): ReadColumn {
  const known = TYPES[`${type ?? ''} ${converted_type ?? ''}`];
  if (known === undefined) throw new Error(`${name}: type ${type ?? ''} ${converted_type ?? ''}`);
  return { name, type: known, optional: repetition_type === 'OPTIONAL' };
}
