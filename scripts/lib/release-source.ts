import type { Lang } from './args.ts';
import { eachLimited } from './each-limited.ts';
import { StepError } from './failure.ts';
import { sha256 } from './input-files.ts';
import { MANIFEST, readManifest, type PublishedList } from './manifest.ts';

/** Files read at once. */
const PARALLEL = 8;
/** The most that a manifest may hold, in bytes: some hundred thousand files. */
export const MANIFEST_LIMIT = 50_000_000;

/** A published release as it was read, every byte of it checked against its manifest. */
export interface ReleaseFolder {
  readonly release: string;
  readonly date: string;
  /** The manifest included. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Where the files of one release are: a folder or an address. */
export interface ReleaseSource {
  /** Whole path or address of a file, as messages name it. */
  readonly at: (path: string) => string;
  /** @param limit more bytes than that need not be read @returns null where there is no such file */
  readonly read: (path: string, limit: number) => Promise<Uint8Array | null>;
}

const SAYS = {
  lv: {
    sum: 'nav tāds, kā norādīts failā manifest.json',
    missing: 'trūkst, lai gan ir minēts failā manifest.json',
    listed: 'nav tāds, kā norādīts failā releases.json',
    none: 'trūkst, lai gan datu versija ir minēta failā releases.json',
    name: (release: string) => `mapes nosaukums nav datu versija, kas norādīta failā (${release})`,
  },
  en: {
    sum: 'is not what manifest.json says',
    missing: 'is missing, though manifest.json names it',
    listed: 'is not what releases.json says',
    none: 'is missing, though releases.json lists the release',
    name: (release: string) => `the folder is not called after the release in it (${release})`,
  },
} as const;

/**
 * Reads a release: its manifest, and every file with the size and the sum that stand there.
 * @param listed what the list of releases says of it, where there is one
 * @throws StepError in one line where anything is not as the manifest or the list says
 */
export async function readRelease(
  { at, read }: ReleaseSource,
  lang: Lang,
  listed?: PublishedList[number],
): Promise<ReleaseFolder> {
  const says = SAYS[lang];
  const bytes = await read(MANIFEST, MANIFEST_LIMIT);
  if (bytes === null) throw new StepError(`${at(MANIFEST)}: ${says.none}`);
  const { release, date, files } = readManifest(bytes, at(MANIFEST));
  if (listed !== undefined) {
    const { manifest } = listed;
    if (release !== listed.release) throw new StepError(`${at(MANIFEST)}: ${says.name(release)}`);
    if (date !== listed.date || (manifest !== undefined && !isThat(bytes, manifest)))
      throw new StepError(`${at(MANIFEST)}: ${says.listed}`);
  }
  const contents = new Map<string, Uint8Array>();
  await eachLimited(files, PARALLEL, async (file) => {
    const content = await read(file.path, file.bytes);
    if (content === null) throw new StepError(`${at(file.path)}: ${says.missing}`);
    if (!isThat(content, file)) throw new StepError(`${at(file.path)}: ${says.sum}`);
    contents.set(file.path, content);
  });
  // In the order of the manifest, whichever came first.
  const ordered = files.flatMap(({ path }) => {
    const content = contents.get(path);
    return content === undefined ? [] : [[path, content] as const];
  });
  return { release, date, files: new Map([...ordered, [MANIFEST, bytes]]) };
}

const isThat = (content: Uint8Array, { bytes, sha256: sum }: { readonly bytes: number; readonly sha256: string }) =>
  content.byteLength === bytes && sha256(content) === sum;
