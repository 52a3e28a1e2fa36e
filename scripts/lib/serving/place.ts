import type { Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { codeOf } from '../failure.ts';

/** What lies at a path of a served folder. */
export type Place =
  | {
      readonly kind: 'file';
      /** The served folder, links followed. */
      readonly root: string;
      /** Path inside it, links followed. */
      readonly path: string;
      readonly stats: Stats;
    }
  | { readonly kind: 'folder' };

/** Files that are for hosts to read and that no host sends, in any case of letters, since some disks know no difference. */
const HIDDEN = /^(?:\.|_(?:headers|redirects)$)/i;
/** What no name in the site has and what means something else to some system: separators, a stream or drive, an end that is cut off. */
const ODD = /[/\\:]|[. ]$/;

/** What a disk says of a path where there is nothing to serve. */
const NOTHING = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EACCES', 'EPERM', 'EINVAL']);

/**
 * Looks at the disk each time, so that a new build shows without a restart.
 * @param segments of the path inside the folder, decoded; where the last is blank it is the folder's `index.html`
 * @returns null for what is not there, is not to be seen, is no plain file, or lies outside the folder, links followed
 * @throws Error where the disk fails
 */
export async function placeIn(folder: string, segments: readonly string[]): Promise<Place | null> {
  const names = segments.at(-1) === '' ? [...segments.slice(0, -1), 'index.html'] : segments;
  if (names.some((name) => name === '' || ODD.test(name) || HIDDEN.test(name))) return null;
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, ...names));
    const path = relative(root, file);
    const parts = path.split(sep);
    if (isAbsolute(path) || parts.some((part) => HIDDEN.test(part))) return null;
    const stats = await stat(file);
    if (stats.isDirectory()) return { kind: 'folder' };
    return stats.isFile() ? { kind: 'file', root, path, stats } : null;
  } catch (error) {
    if (NOTHING.has(codeOf(error))) return null;
    throw error;
  }
}
