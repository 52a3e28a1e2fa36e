import { archiveReadme } from '../../../src/core/emit/archive-readme.ts';
import { EVERYTHING } from '../../../src/core/emit/datasets.ts';
import type { Emitted } from '../../../src/core/emit/emit.ts';
import { zipOf, type ZipEntry } from './zip.ts';

/** Says what the archive is; it is in the archive only. */
export const ARCHIVE_README = 'README.txt';

/** Files of these kinds are packed already. */
const PACKED = /\.(?:parquet|xlsx|zip)$/;

/** Everything of a release in one ZIP: every file there is so far under its path, sorted, after a word on what it is. */
export async function archive(
  release: Emitted,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<Map<string, Uint8Array>> {
  const entries = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]): ZipEntry => ({ path, content, packed: PACKED.test(path) }));
  const bytes = await zipOf([{ path: ARCHIVE_README, content: archiveReadme(release) }, ...entries], release.date);
  return new Map([[EVERYTHING, bytes]]);
}
