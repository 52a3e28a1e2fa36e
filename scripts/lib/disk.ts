import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './failure.ts';

/** The little of a file system that reading the input needs; tests pass another. */
export interface Disk {
  /** What stands at the path. */
  kind(path: string): Promise<'folder' | 'file' | 'nothing'>;
  /** Names in a folder, in any order. */
  names(path: string): Promise<readonly string[]>;
  read(path: string): Promise<Uint8Array>;
}

export const realDisk: Disk = {
  async kind(path) {
    try {
      return (await stat(path)).isDirectory() ? 'folder' : 'file';
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return 'nothing';
      throw error;
    }
  },
  names: (path) => readdir(path),
  read: (path) => readFile(path),
};

/** Every file below a folder, as paths relative to it with forward slashes, in byte order; hidden files are left out. */
export async function filesBelow(disk: Disk, folder: string): Promise<string[]> {
  const found: string[] = [];
  const walk = async (relative: string): Promise<void> => {
    for (const name of await disk.names(join(folder, relative))) {
      if (name.startsWith('.')) continue;
      const path = relative === '' ? name : `${relative}/${name}`;
      const kind = await disk.kind(join(folder, path));
      if (kind === 'folder') await walk(path);
      else if (kind === 'file') found.push(path);
    }
  };
  await walk('');
  return found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
