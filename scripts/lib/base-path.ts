import { join } from 'node:path';
import { sitePath } from '../../src/core/model/site-path.ts';
import { decodeBytes } from '../../src/core/parse/encoding.ts';
import type { Disk } from './disk.ts';

/**
 * Path below which the site of a data folder is served. The pages' code is put together while the data are still being read, and has
 * to know it by then; whatever cannot be read gives `/`, because validation reports it and stops the build.
 */
export async function basePathOf(disk: Disk, dataFolder: string): Promise<string> {
  try {
    const text = decodeBytes(await disk.read(join(dataFolder, 'publication.json')))?.text ?? '';
    const { site } = JSON.parse(text) as { site?: unknown };
    return typeof site === 'string' ? sitePath(site) : '/';
  } catch {
    return '/';
  }
}
