import { describe, expect, it } from 'vitest';
import type { Disk } from './disk.ts';
import { StepError } from './failure.ts';
import { sha256 } from './input-files.ts';
import { readReleaseFolder } from './release-folder.ts';

/** A disk with the files of one folder. */
const diskOf = (files: Readonly<Record<string, string>>): Disk => ({
  kind: async (path) => (path in files ? 'file' : 'folder'),
  names: async () => Object.keys(files).map((path) => path.replace('r/', '')),
  read: async (path) => new TextEncoder().encode(files[path]),
});
const manifest = (text: string): string =>
  JSON.stringify({
    release: '2022.0',
    date: '2022-10-01',
    files: [{ path: 'scores.csv', bytes: text.length, sha256: sha256(text), media_type: 'text/csv' }],
  });

describe('readReleaseFolder', () => {
  it('gives every byte of a release that is what its manifest says', async () => {
    const disk = diskOf({ 'r/manifest.json': manifest('a,b\n'), 'r/scores.csv': 'a,b\n' });
    const { release, date, files } = await readReleaseFolder(disk, 'r', 'en');
    expect([release, date, [...files.keys()]]).toEqual(['2022.0', '2022-10-01', ['scores.csv', 'manifest.json']]);
  });

  it.each([
    [{ 'r/scores.csv': 'a,c\n' }, 'r/scores.csv: is not what manifest.json says'],
    [{}, 'r/scores.csv: is missing, though manifest.json names it'],
    [{ 'r/scores.csv': 'a,b\n', 'r/more.csv': '' }, 'r/more.csv: is not in manifest.json'],
    [{ 'r/manifest.json': manifest('a,b\n').replace('scores.csv', '../x.csv') }, 'r/manifest.json: files.0.path: '],
    [{ 'r/manifest.json': '{' }, 'r/manifest.json: '],
    [{ 'r/manifest.json': '{"release":"1"}' }, 'r/manifest.json: date: '],
  ])('refuses %j in one line', async (files, message) => {
    const read = readReleaseFolder(diskOf({ 'r/manifest.json': manifest('a,b\n'), ...files }), 'r', 'en');
    await expect(read).rejects.toThrow(StepError);
    await expect(read).rejects.toThrow(message);
  });
});
