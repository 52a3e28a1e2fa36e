import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from './failure.ts';
import { checkTarget } from './target.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'target-'));
  for (const folder of ['empty', 'thesis', 'ours/latest', 'site/data/latest', 'input/data'])
    await mkdir(join(root, folder), { recursive: true });
  await writeFile(join(root, 'thesis', 'thesis.txt'), 'x');
  await writeFile(join(root, 'file'), 'x');
  await writeFile(join(root, 'ours', 'latest', 'manifest.json'), '{}');
  await writeFile(join(root, 'site', 'data', 'latest', 'manifest.json'), '{}');
});
afterAll(() => rm(root, { recursive: true, force: true }));

const check = (out: string, kind: 'data' | 'site' = 'data') =>
  checkTarget(join(root, out), kind, [join(root, 'input', 'data')]);

describe('checkTarget', () => {
  it.each(['new', 'a/new/one', 'empty', 'ours'])('takes %s', (out) => expect(check(out)).resolves.toBeUndefined());

  it('takes a site where a site is written', () => expect(check('site', 'site')).resolves.toBeUndefined());

  it.each([
    ['thesis', 'not ours'],
    ['file', 'not a folder'],
    ['file/x', 'file/x: E'],
    ['input', 'is in it'],
    ['input/data', 'is in it'],
    ['input/data/out', 'is in'],
    ['site', 'not ours'],
  ])('refuses %s', async (out, why) => {
    await expect(check(out)).rejects.toThrow(UsageError);
    await expect(check(out)).rejects.toThrow(why);
  });

  it('refuses a data folder where a site is written', () => expect(check('ours', 'site')).rejects.toThrow('not ours'));

  it('refuses the working folder and what is above it', async () => {
    await expect(checkTarget('.', 'data', [])).rejects.toThrow(UsageError);
    await expect(checkTarget('..', 'site', [])).rejects.toThrow(UsageError);
  });
});
