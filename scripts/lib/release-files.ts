import { document } from '../../src/core/emit/json.ts';
import type { Emitted } from '../../src/core/emit/emit.ts';
import { DATA_FORMATS } from '../../src/core/emit/media-types.ts';
import { archive } from './formats/archive.ts';
import { parquetFiles } from './formats/parquet.ts';
import { workbookFiles } from './formats/workbook-files.ts';
import { sha256 } from './input-files.ts';
import { MANIFEST } from './release-folder.ts';

/** Every file of a release by its path inside the release folder. */
export type ReleaseFiles = ReadonlyMap<string, string | Uint8Array>;

/** Makes further files of a release out of those there are; the same input gives the same bytes. */
export type Maker = (release: Emitted, files: ReleaseFiles) => ReleaseFiles | Promise<ReleaseFiles>;

/** In the order in which they build on each other; the manifest, which names all others, comes last. */
const MAKERS: readonly Maker[] = [parquetFiles, workbookFiles, archive, manifest];

/** A release with everything that belongs to it: the texts, and what is made from them. */
export async function releaseFiles(release: Emitted): Promise<ReleaseFiles> {
  const files = new Map<string, string | Uint8Array>(release.files);
  for (const make of MAKERS) for (const [path, content] of await make(release, files)) files.set(path, content);
  return files;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: DATA_FORMATS.CSV,
  json: DATA_FORMATS.JSON,
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  parquet: DATA_FORMATS.PARQUET,
  ttl: 'text/turtle',
  txt: 'text/plain',
  xlsx: DATA_FORMATS.XLSX,
  xml: 'application/xml',
  zip: DATA_FORMATS.ZIP,
};

/** Media type by the end of a file's name. */
export const mediaType = (path: string): string =>
  MEDIA_TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';

/** Path, bytes, sum and media type of every file of a release; the manifest itself is not in it. */
function manifest({ release, date }: Emitted, files: ReleaseFiles): ReleaseFiles {
  const listed = [...files]
    .map(([path, content]) => ({
      path,
      bytes: Buffer.byteLength(content),
      sha256: sha256(content),
      media_type: mediaType(path),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return new Map([[MANIFEST, document({ release, date, files: listed })]]);
}
