import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { atPlainPaths } from './plain-path.ts';

let folder: string;
beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'plain-')), `it's #1`);
  await mkdir(join(folder, 'inside'), { recursive: true });
  await writeFile(join(folder, 'inside', 'a.txt'), 'a');
});
afterAll(() => rm(join(folder, '..'), { recursive: true }));

it('paths that Astro reads stay as they are', async () => {
  expect(await atPlainPaths([], (plain) => Promise.resolve([plain('a'), plain('/b/c')]))).toEqual(['a', '/b/c']);
});

it.each(["'", '"', '#', '?', '%'])(
  'a folder with %s in its path goes by a link, which is gone afterwards',
  async (odd) => {
    const place = join(folder, `x${odd}y`);
    await mkdir(place);
    await writeFile(join(place, 'a.txt'), odd);
    const link = await atPlainPaths([place], async (plain) => {
      expect(await readFile(plain(join(place, 'a.txt')), 'utf8')).toBe(odd);
      return plain(place);
    });
    expect(link).not.toMatch(/['"#?%]/);
    await expect(realpath(link)).rejects.toThrow('ENOENT');
  },
);

it('the current folder goes by its link meanwhile, also where the work fails', async () => {
  const before = process.cwd;
  process.cwd = () => folder;
  try {
    const seen: string[] = [];
    const work = atPlainPaths([], async (plain) => {
      seen.push(process.cwd(), plain(join(folder, 'inside', 'a.txt')), await realpath(process.cwd()));
      throw new Error('failed');
    });
    await expect(work).rejects.toThrow('failed');
    expect(seen).toEqual([seen[0], join(seen[0] ?? '', 'inside', 'a.txt'), await realpath(folder)]);
    expect(process.cwd()).toBe(folder);
  } finally {
    process.cwd = before;
  }
});
