import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/core/parse/limits.ts';
import type { Disk } from './disk.ts';
import { UsageError } from './failure.ts';
import { readInput } from './input-files.ts';

type Tree = { readonly [name: string]: string | Tree | Error };

/** A file system held in a plain object; an Error stands for what may not be read. */
function inMemory(tree: Tree): Disk {
  const at = (path: string): string | Tree | Error | undefined =>
    path.split('/').reduce<string | Tree | Error | undefined>((node, part) => {
      if (node instanceof Error) throw node;
      return typeof node === 'object' ? node[part] : undefined;
    }, tree);
  return {
    async kind(path) {
      const node = at(path);
      return node === undefined ? 'nothing' : typeof node === 'string' ? 'file' : 'folder';
    },
    async names(path) {
      const node = at(path);
      if (node instanceof Error) throw node;
      return Object.keys(node as Tree);
    },
    async read(path) {
      return new TextEncoder().encode(at(path) as string);
    },
  };
}

const denied = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });

describe('readInput', () => {
  it('names files by the contract, whatever the folders are called', async () => {
    const disk = inMemory({
      a: { registry: { 'x.csv': 'one' }, '.DS_Store': 'junk', 'publication.json': '{}' },
      b: { '2022': { 'l.csv': '' } },
    });
    const files = await readInput(disk, { data: 'a', methodology: 'b' }, 'lv');
    expect([...files.keys()]).toEqual(['data/publication.json', 'data/registry/x.csv', 'methodology/2022/l.csv']);
    expect(files.get('data/registry/x.csv')?.sha256).toBe(
      '7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed',
    );
  });

  it.each([
    ['a missing folder', { data: 'nowhere', methodology: 'b' }, '--data nowhere: mapes nav'],
    ['a file', { data: 'f', methodology: 'b' }, '--data f: tas ir fails, nevis mape'],
    ['no permission', { data: 'secret', methodology: 'b' }, 'secret: nav tiesību lasīt'],
  ])('refuses %s in one line', async (_, folders, message) => {
    const disk = inMemory({ f: 'text', b: {}, secret: denied });
    await expect(readInput(disk, folders, 'lv')).rejects.toThrow(new UsageError(message));
  });

  it('refuses files that are too much together, though none is too large by itself', async () => {
    const large = new Uint8Array(LIMITS.fileBytes);
    const names = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`x${at}.csv`, '']));
    const disk: Disk = { ...inMemory({ a: names, b: {} }), read: async () => large };
    const reading = readInput(disk, { data: 'a', methodology: 'b' }, 'en');
    await expect(reading).rejects.toThrow(UsageError);
    await expect(reading).rejects.toThrow(/^a\/x8\.csv: with what was read before there are more than 536870912 bytes/);
  });

  it('speaks English where asked', async () => {
    await expect(readInput(inMemory({}), { data: 'x', methodology: 'y' }, 'en')).rejects.toThrow(
      'there is no such folder',
    );
  });
});
