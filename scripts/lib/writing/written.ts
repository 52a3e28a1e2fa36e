import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Lang } from '../args.ts';
import { StepError } from '../failure.ts';

/** Sum of every file that a run wrote into a folder, by its path in it with forward slashes. */
export type Written = ReadonlyMap<string, string>;

const SAYS = {
  lv: {
    surplus: 'šī palaišana to nav rakstījusi; nekas nav publicēts',
    missing: 'šī palaišana to rakstīja, bet tā vairs nav; nekas nav publicēts',
    other: 'saturs nav tas, ko šī palaišana rakstīja; nekas nav publicēts',
  },
  en: {
    surplus: 'was not written by this run; nothing was published',
    missing: 'was written by this run and is gone; nothing was published',
    other: 'does not hold what this run wrote; nothing was published',
  },
} as const;

/**
 * Holds a folder against what the run wrote there: these files with these bytes, and nothing else, hidden or not.
 * @throws StepError in one line that names the first file where they differ
 */
export async function checkWritten(folder: string, written: Written, lang: Lang): Promise<void> {
  const refuse = (path: string, why: keyof (typeof SAYS)['lv']): StepError =>
    new StepError(`${join(folder, path)}: ${SAYS[lang][why]}`);
  const seen = new Set<string>();
  // Most files are there twice, as latest/ and under the name of the release, and are read once.
  const sums = new Map<string, string>();
  const walk = async (below: string): Promise<void> => {
    for (const name of (await readdir(join(folder, below))).sort()) {
      const path = below === '' ? name : `${below}/${name}`;
      const stats = await lstat(join(folder, path), { bigint: true });
      if (stats.isDirectory()) {
        await walk(path);
        continue;
      }
      const expected = written.get(path);
      if (expected === undefined || !stats.isFile()) throw refuse(path, 'surplus');
      const same = `${stats.dev}:${stats.ino}`;
      const sum = sums.get(same) ?? (await sumOf(join(folder, path)));
      sums.set(same, sum);
      if (sum !== expected) throw refuse(path, 'other');
      seen.add(path);
    }
  };
  await walk('');
  for (const path of written.keys()) if (!seen.has(path)) throw refuse(path, 'missing');
}

async function sumOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
