import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { putAll } from './put-all.ts';

let base = '';
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'put-'));
});
afterEach(() => rm(base, { recursive: true, force: true }));

const text = (path: string): Promise<string> => readFile(join(base, path), 'utf8');

describe('putAll', () => {
  it('writes files and folders, over what was there', async () => {
    await writeFile(join(base, 'a.csv'), 'old');
    await putAll([
      { path: join(base, 'a.csv'), content: 'new' },
      { path: join(base, 'deep', 'folder'), content: new Map([['b.csv', 'b']]) },
    ]);
    expect([await text('a.csv'), await text('deep/folder/b.csv')]).toEqual(['new', 'b']);
    expect(await readdir(base)).toEqual(['a.csv', 'deep']);
  });

  it('leaves everything as it was where one cannot be written', async () => {
    await writeFile(join(base, 'a.csv'), 'old');
    await writeFile(join(base, 'file'), '');
    const puts = [
      { path: join(base, 'a.csv'), content: 'new' },
      { path: join(base, 'folder'), content: new Map([['b.csv', 'b']]) },
      { path: join(base, 'file', 'c.csv'), content: 'c' },
    ];
    await expect(putAll(puts)).rejects.toThrow();
    expect(await text('a.csv')).toBe('old');
    expect(await readdir(base)).toEqual(['a.csv', 'file']);
  });

  it('puts back what was replaced where a later step fails', async () => {
    await writeFile(join(base, 'a.csv'), 'old');
    // The last lies in a folder that the one before it replaces: renaming fails.
    const puts = [
      { path: join(base, 'a.csv'), content: 'new' },
      { path: join(base, 'x'), content: new Map([['b.csv', 'b']]) },
      { path: join(base, 'x', 'y'), content: 'y' },
    ];
    await expect(putAll(puts)).rejects.toThrow();
    expect(await text('a.csv')).toBe('old');
  });
});
