import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, it } from 'vitest';

/** Rows of the repository's tables, and of the reference material they were taken from, for the tests that hold the two together. */

export type Row = Record<string, string>;

export const root = join(import.meta.dirname, '..', '..');
const reference = join(root, '..', 'shared', 'reference');

/** A test that runs only where the reference lies beside the repository. */
export const whereReference = existsSync(reference) ? it : it.skip;

function rows(path: string): Row[] {
  const parsed = Papa.parse<Row>(readFileSync(path, 'utf8'), { header: true, delimiter: ',', skipEmptyLines: true });
  expect(parsed.errors, path).toEqual([]);
  return parsed.data;
}

/** Rows of a file below data/. */
export const data = (name: string): Row[] => rows(join(root, 'data', name));

/** Rows of a file of the reference. */
export const ref = (name: string): Row[] => rows(join(reference, name));
