import { document } from '../../src/core/emit/json.ts';
import type { Emitted } from '../../src/core/emit/emit.ts';
import { mediaType } from '../../src/core/hosting/media-types.ts';
import { citation } from './citation.ts';
import { descriptions } from './descriptions.ts';
import { StepError } from './failure.ts';
import { archive } from './formats/archive.ts';
import { parquetFiles } from './formats/parquet.ts';
import { workbookFiles } from './formats/workbook-files.ts';
import { sha256 } from './input-files.ts';
import { licenceFiles } from './licence-files.ts';
import { MANIFEST } from './manifest.ts';
import { programFiles } from './program-files.ts';

/** Every file of a release by its path inside the release folder. */
export type ReleaseFiles = ReadonlyMap<string, string | Uint8Array>;

/** Makes further files of a release out of those there are; the same input gives the same bytes. */
export type Maker = (release: Emitted, files: ReleaseFiles) => ReleaseFiles | Promise<ReleaseFiles>;

/** Formats made from the tables a second time can be left out of a build whose time alone is wanted (the benchmark). */
const FORMATS = process.env['E_INDEKSS_FORMATS'] !== 'no';

/** In the order in which they build on each other; the manifest, which names all others, comes last. */
const MAKERS: readonly Maker[] = [
  ...(FORMATS ? [parquetFiles, workbookFiles] : []),
  descriptions,
  citation,
  programFiles,
  licenceFiles,
  ...(FORMATS ? [archive] : []),
  manifest,
];

/**
 * A release with everything that belongs to it: the texts, and what is made from them.
 * @throws StepError where two things would be one file, as for a body whose identifier is the name of a description
 */
export async function releaseFiles(release: Emitted): Promise<ReleaseFiles> {
  // Texts as bytes, once: each of them is summed, packed and written.
  const bytes = (content: string | Uint8Array): Uint8Array =>
    typeof content === 'string' ? Buffer.from(content) : content;
  const files = new Map([...release.files].map(([path, text]) => [path, bytes(text)]));
  for (const make of MAKERS)
    for (const [path, content] of await make(release, files)) {
      if (files.has(path)) throw new StepError(`${path}: divi faili ar vienu nosaukumu / two files of one name`);
      files.set(path, bytes(content));
    }
  return files;
}

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
