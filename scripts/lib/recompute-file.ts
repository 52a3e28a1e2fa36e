import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RECOMPUTE } from '../../src/core/emit/recompute.ts';

/** Maker of the SQL that computes the results once more; it is the same in every release. */
export const recomputeFile = async (): Promise<ReadonlyMap<string, string>> =>
  new Map([[RECOMPUTE, await readFile(join('src', 'core', 'emit', RECOMPUTE), 'utf8')]]);
