import { join } from 'node:path';
import type { Lang } from './args.ts';
import { filesBelow, type Disk } from './disk.ts';
import { StepError } from './failure.ts';
import { MANIFEST, type PublishedList } from './manifest.ts';
import { readRelease, type ReleaseFolder } from './release-source.ts';

const SURPLUS = { lv: 'nav minēts failā manifest.json', en: 'is not in manifest.json' } as const;

/**
 * Reads a release folder, as readRelease does; a file that the manifest does not name is a fault too.
 * @throws StepError in one line
 */
export async function readReleaseFolder(
  disk: Disk,
  folder: string,
  lang: Lang,
  listed?: PublishedList[number],
): Promise<ReleaseFolder> {
  const there = new Set(await filesBelow(disk, folder));
  const at = (path: string): string => join(folder, path);
  const read = async (path: string): Promise<Uint8Array | null> => (there.has(path) ? disk.read(at(path)) : null);
  const release = await readRelease({ at, read }, lang, listed);
  for (const path of there) {
    if (path !== MANIFEST && !release.files.has(path)) throw new StepError(`${at(path)}: ${SURPLUS[lang]}`);
  }
  return release;
}
