import { constants } from 'node:fs';
import { open, readdir, realpath, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './failure.ts';

/** What stands at a path, links followed: `other` is a pipe, a device or a socket; a link that leads nowhere is nothing. */
export type Kind = 'folder' | 'file' | 'nothing' | 'other';

/** The little of a file system that reading the input needs; tests pass another. */
export interface Disk {
  kind(path: string): Promise<Kind>;
  /** Names in a folder, in any order. */
  names(path: string): Promise<readonly string[]>;
  /**
   * The bytes of a regular file.
   * @param most throws {@link TOO_LARGE} where there are more
   * @throws {@link NOT_REGULAR} where it is something else, so that nobody waits for a pipe or reads a device for ever
   */
  read(path: string, most?: number): Promise<Uint8Array>;
  /** Where a path leads; a disk without links needs none. */
  real?(path: string): Promise<string>;
}

/** Codes of errors that reading a file may end in, besides those of the system. */
export const NOT_REGULAR = 'ENOTREG';
export const TOO_LARGE = 'EFBIG';

const GONE = new Set(['ENOENT', 'ENOTDIR', 'ELOOP']);

export const realDisk: Disk = {
  async kind(path) {
    try {
      const found = await stat(path);
      return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'other';
    } catch (error) {
      if (GONE.has(codeOf(error))) return 'nothing';
      throw error;
    }
  },
  names: (path) => readdir(path),
  async read(path, most = Number.MAX_SAFE_INTEGER) {
    // Without waiting, as what was a file a moment ago may be a pipe now.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const found = await file.stat();
      if (!found.isFile()) throw failure(NOT_REGULAR, path);
      if (found.size > most) throw failure(TOO_LARGE, path);
      return await readAll(file, found.size, most, path);
    } finally {
      await file.close();
    }
  },
  real: (path) => realpath(path),
};

const failure = (code: string, path: string): Error => Object.assign(new Error(`${code}: ${path}`), { code });

/** Read at a time where a file is longer than it said. */
const CHUNK = 1 << 20;

/** All bytes of a file, which may grow meanwhile, or be longer than it says, as those of /proc are. */
async function readAll(file: FileHandle, size: number, most: number, path: string): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let length = 0;
  for (;;) {
    // One byte more tells whether the file ends where it should.
    const part = Buffer.allocUnsafe(length < size ? size - length + 1 : CHUNK);
    const { bytesRead } = await file.read(part, 0, part.length, null);
    if (bytesRead === 0) break;
    length += bytesRead;
    if (length > most) throw failure(TOO_LARGE, path);
    parts.push(part.subarray(0, bytesRead));
  }
  return parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts, length);
}

/** What is found below a folder; `circle` is a folder that a link leads back to, `deep` one deeper than is looked. */
export interface Entry {
  readonly path: string;
  readonly kind: Kind | 'circle' | 'deep';
}

/** How far to look. */
export interface Reach {
  /** Entries of all folders together; {@link TOO_MANY} is thrown where there are more. */
  readonly entries: number;
  /** Folders within one another. */
  readonly depth: number;
}

export const TOO_MANY = 'ETOOMANY';

/** Everything below a folder, as paths relative to it with forward slashes, in byte order; what is hidden is left out. */
export async function entriesBelow(disk: Disk, folder: string, reach: Reach): Promise<Entry[]> {
  const found: Entry[] = [];
  const walk = async (relative: string, above: readonly string[]): Promise<void> => {
    const place = join(folder, relative);
    const real = (await disk.real?.(place)) ?? place;
    const kind = above.includes(real) ? 'circle' : above.length > reach.depth ? 'deep' : 'folder';
    if (relative !== '') found.push({ path: relative, kind });
    if (kind !== 'folder') return;
    const names = (await disk.names(place)).filter((name) => !name.startsWith('.'));
    if (found.length + names.length > reach.entries) throw failure(TOO_MANY, folder);
    for (const name of names) {
      const path = relative === '' ? name : `${relative}/${name}`;
      const own = await disk.kind(join(folder, path));
      if (own === 'folder') await walk(path, [...above, real]);
      else found.push({ path, kind: own });
    }
  };
  await walk('', []);
  return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

const EVERYWHERE: Reach = { entries: Infinity, depth: Infinity };

/** Every regular file below a folder, as paths relative to it with forward slashes, in byte order; hidden files are left out. */
export const filesBelow = async (disk: Disk, folder: string): Promise<string[]> =>
  (await entriesBelow(disk, folder, EVERYWHERE)).filter(({ kind }) => kind === 'file').map(({ path }) => path);
