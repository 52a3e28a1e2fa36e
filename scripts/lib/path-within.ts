import { isAbsolute, relative, resolve, sep } from 'node:path';

/** Whether `path` is `folder` or lies below it, as the two are written. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
