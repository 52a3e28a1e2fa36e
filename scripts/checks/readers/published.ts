import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Codebook } from '../../../src/core/emit/codebook.ts';
import type { DatasetEntry } from '../../../src/core/emit/datasets.ts';
import type { ReadColumn, ReadTable } from './read-table.ts';
import { readJson } from './json.ts';

/** A table of a release that is a file of its own, `results-2022` among them, with the columns that the codebook gives it. */
export interface PublishedTable {
  readonly name: string;
  readonly columns: readonly ReadColumn[];
}

/** Whatever of a release is read to compare its formats. */
export interface PublishedRelease {
  readonly folder: string;
  readonly tables: readonly PublishedTable[];
  readonly datasets: readonly DatasetEntry[];
  readonly bytes: (path: string) => Promise<Uint8Array>;
  readonly text: (path: string) => Promise<string>;
  /** The JSON of a table, which the others are measured by. */
  readonly json: (table: PublishedTable) => Promise<ReadTable>;
}

/** @param folder of a release */
export async function openRelease(folder: string): Promise<PublishedRelease> {
  const bytes = async (path: string): Promise<Uint8Array> => readFile(join(folder, path));
  const text = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');
  const codebook = JSON.parse(await text('codebook.json')) as Codebook;
  const datasets = JSON.parse(await text('datasets.json')) as DatasetEntry[];
  const columns = new Map(codebook.tables.map((table) => [table.name, table.columns]));
  const tables = datasets.flatMap(({ resources }) =>
    resources.flatMap(({ id, table }): PublishedTable[] =>
      table === null ? [] : [{ name: id, columns: (columns.get(table) ?? []).map(columnOf) }],
    ),
  );
  return {
    folder,
    tables,
    datasets,
    bytes,
    text,
    json: async ({ name, columns: own }) => readJson(await text(`${name}.json`), own),
  };
}

const columnOf = ({ name, type, optional }: ReadColumn): ReadColumn => ({ name, type, optional });
