import { mkdir, mkdtemp, readdir, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from '../failure.ts';
import { mountPoints } from './mounts.ts';
import { openTarget } from './target.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'target-'));
  for (const folder of ['empty', 'thesis', 'ours/latest', 'site/data/latest', 'input/data'])
    await mkdir(join(root, folder), { recursive: true });
  await writeFile(join(root, 'thesis', 'thesis.txt'), 'x');
  await writeFile(join(root, 'file'), 'x');
  await writeFile(join(root, 'ours', 'latest', 'manifest.json'), '{}');
  await writeFile(join(root, 'site', 'data', 'latest', 'manifest.json'), '{}');
  await symlink('ours', join(root, 'to-ours'));
  await symlink('site', join(root, 'to-site'));
  await symlink(join('input', 'data'), join(root, 'to-input'));
  await symlink('nowhere', join(root, 'dangling'));
  await symlink('round', join(root, 'round'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** Where it would be written and where the claim lies, below the root. */
async function open(out: string, kind: 'data' | 'site' = 'data'): Promise<[string, string]> {
  const { place, claim } = await openTarget({
    out: join(root, out),
    kind,
    inputs: [join(root, 'input', 'data')],
    lang: 'en',
  });
  claim.release();
  return [place.slice(root.length + 1), claim.folder.slice(root.length + 1)];
}

describe('openTarget', () => {
  it.each([
    ['new', 'new', '.new.e-indekss'],
    ['a/new/one', 'a/new/one', 'a/new/.one.e-indekss'],
    ['empty', 'empty', '.empty.e-indekss'],
    ['ours', 'ours', '.ours.e-indekss'],
    // Links are followed.
    ['to-ours', 'ours', '.ours.e-indekss'],
    ['to-ours/deeper/one', 'ours/deeper/one', 'ours/deeper/.one.e-indekss'],
    // What is served is the folder around it.
    ['site/data', 'site/data', '.site.e-indekss'],
    ['to-site/data', 'site/data', '.site.e-indekss'],
    ['first/data', 'first/data', '.first.e-indekss'],
  ])('takes %s, and claims it beside what is served', async (out, place, claim) => {
    const before = await readdir(root, { recursive: true });
    expect(await open(out)).toEqual([place, claim]);
    expect(await readdir(root, { recursive: true })).toEqual(before);
    expect(await readlink(join(root, 'to-ours'))).toBe('ours');
  });

  it('takes a site where a site is written', async () =>
    expect(await open('site', 'site')).toEqual(['site', '.site.e-indekss']));

  it.each([
    ['thesis', 'not ours'],
    ['file', 'a file, not a folder'],
    ['file/x', 'a file in the way'],
    ['input', 'is in it'],
    ['input/data', 'is in it'],
    ['input/data/out', 'which is read'],
    ['to-input', 'is in it'],
    ['to-input/out', 'which is read'],
    ['site', 'not ours'],
    ['dangling', 'leads nowhere'],
    ['dangling/out', 'leads nowhere'],
    ['round', 'in a circle'],
    ['x'.repeat(300), 'too long'],
  ])('refuses %s in one line', async (out, why) => {
    await expect(open(out)).rejects.toThrow(UsageError);
    await expect(open(out)).rejects.toThrow(why);
    await expect(open(out)).rejects.toThrow(/^[^\n]*$/);
    expect((await readdir(root)).filter((name) => name.endsWith('.e-indekss'))).toEqual([]);
  });

  it('refuses a data folder where a site is written', () => expect(open('ours', 'site')).rejects.toThrow('not ours'));

  it('refuses the working folder and what is above it', async () => {
    for (const out of ['.', '..'])
      await expect(openTarget({ out, kind: 'site', inputs: [], lang: 'lv' })).rejects.toThrow(UsageError);
  });

  it('refuses a place that another run of this process has, and names it', async () => {
    const { claim } = await openTarget({ out: join(root, 'ours'), kind: 'data', inputs: [], lang: 'en' });
    try {
      await expect(open('ours')).rejects.toThrow(`process ${process.pid}`);
      await expect(open('to-ours')).rejects.toThrow('another run');
    } finally {
      claim.release();
    }
    expect(await open('ours')).toEqual(['ours', '.ours.e-indekss']);
  });

  it.skipIf(!mountPoints().includes('/proc'))('refuses a place where a disk is mounted', async () => {
    await expect(openTarget({ out: '/proc', kind: 'data', inputs: [], lang: 'en' })).rejects.toThrow('is mounted at');
  });
});

it.each([' ', 'new/ ', '.git/x', 'new/.GIT'])('refuses %j', async (out) => {
  await expect(open(out)).rejects.toThrow(/^--out [^\n]*(?:blank|Git)$/);
});
