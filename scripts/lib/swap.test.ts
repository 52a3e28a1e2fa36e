import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mendSwap, swapIn } from './swap.ts';

let base: string;
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'swap-'));
});
afterEach(() => rm(base, { recursive: true, force: true }));

async function folder(name: string, text: string): Promise<string> {
  await mkdir(join(base, name), { recursive: true });
  await writeFile(join(base, name, 'index.html'), text);
  return join(base, name);
}
const text = (name: string): Promise<string> => readFile(join(base, name, 'index.html'), 'utf8');

describe('swapIn', () => {
  it('puts the new in the place of the old and leaves nothing behind', async () => {
    await folder('dist', 'old');
    await writeFile(join(base, 'dist', 'stale.html'), '');
    await swapIn(await folder('fresh', 'new'), join(base, 'dist'));
    expect(await text('dist')).toBe('new');
    expect(await readdir(base)).toEqual(['dist']);
    expect(await readdir(join(base, 'dist'))).toEqual(['index.html']);
  });

  it('makes the target where there was none', async () => {
    await swapIn(await folder('fresh', 'new'), join(base, 'deep', 'dist'));
    expect(await text('deep/dist')).toBe('new');
  });

  it('keeps the old when there is nothing new', async () => {
    await folder('dist', 'old');
    await expect(swapIn(join(base, 'missing'), join(base, 'dist'))).rejects.toThrow();
    expect(await text('dist')).toBe('old');
    expect(await readdir(base)).toEqual(['dist']);
  });
});

describe('mendSwap', () => {
  it('brings back what a killed run had moved aside', async () => {
    await folder('dist.old-999999999', 'old');
    await folder('dist.new-999999999', 'half');
    await mendSwap(join(base, 'dist'));
    expect(await text('dist')).toBe('old');
    expect(await readdir(base)).toEqual(['dist']);
  });
});
