import { createHash } from 'node:crypto';
import { filesBelow, realDisk } from './disk.ts';

/** Everything a build of the repository's own data is made from. */
const SOURCES = [
  'src',
  'public',
  'data',
  'methodology',
  'scripts/lib',
  'astro.config.mjs',
  'package-lock.json',
  'tsconfig.json',
];

/** One sum over all sources of the site: equal sums, equal build. */
export async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const kind = await realDisk.kind(source);
    const paths =
      kind === 'folder' ? (await filesBelow(realDisk, source)).map((path) => `${source}/${path}`) : [source];
    for (const path of kind === 'nothing' ? [] : paths) {
      if (path.endsWith('.test.ts')) continue;
      hash.update(`${path}\0`).update(await realDisk.read(path));
    }
  }
  return hash.digest('hex');
}
