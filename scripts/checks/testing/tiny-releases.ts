import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { realDisk } from '../../lib/disk.ts';
import { load } from '../../lib/load.ts';
import { releaseOf } from '../../lib/publish.ts';

/** A small index with two editions, worked out by hand in its README. */
const TINY = join('scripts', 'checks', 'fixtures', 'tiny');

/** Publishes the tiny index with something laid over its files; gives the folder of the release, gone when the tests of the file are done. */
export function tinyReleases(): (lay: (folder: string) => Promise<void>) => Promise<string> {
  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));
  return async (lay) => {
    const folder = await mkdtemp(join(tmpdir(), 'tiny-'));
    folders.push(folder);
    await cp(TINY, folder, { recursive: true });
    await lay(folder);
    const input = { data: join(folder, 'data'), methodology: join(folder, 'methodology') };
    const loaded = await load(realDisk, input, 'en');
    expect(loaded.findings.filter(({ severity }) => severity === 'blocker')).toEqual([]);
    const published = join(folder, 'published');
    await mkdir(published);
    for (const [path, text] of releaseOf(loaded, false).files)
      if (!path.includes('/')) await writeFile(join(published, path), text);
    return published;
  };
}
