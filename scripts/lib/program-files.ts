import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RECOMPUTE } from '../../src/core/emit/recompute.ts';
import { REPLAY } from '../../src/core/emit/replay.ts';

/** Maker of the programs by which anybody computes the results once more; they are the same in every release. */
export const programFiles = async (): Promise<ReadonlyMap<string, string>> =>
  new Map(
    await Promise.all(
      [RECOMPUTE, REPLAY].map(
        async (name) => [name, await readFile(join('src', 'core', 'emit', name), 'utf8')] as const,
      ),
    ),
  );
