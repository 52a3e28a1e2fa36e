import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Assessed } from '../../src/core/assess/assess.ts';
import { publishable } from '../../src/core/assess/embargo.ts';
import { document } from '../../src/core/emit/json.ts';
import { emit, type Emitted } from '../../src/core/emit/emit.ts';
import type { ReleaseEntry, ReleaseStep } from '../../src/core/diff/release-list.ts';
import { RULES } from '../../src/core/rules/index.ts';
import { besideReleases } from './beside-releases.ts';
import { sha256 } from './input-files.ts';
import { linkFolder } from './link-folder.ts';
import { MANIFEST, readManifest, RELEASES } from './manifest.ts';
import { stepDocuments } from './step-documents.ts';
import { isDimensionScores } from '../../src/core/emit/dimension-scores.ts';
import { releaseFiles, type ReleaseFiles } from './release-files.ts';
import type { ReleaseFolder } from './release-source.ts';
import type { Written } from './writing/written.ts';

/**
 * The release of a dataset that nothing blocks, as texts; release-files.ts makes the rest of its files.
 * @param embargoed whether embargoed editions are wanted too
 */
export const releaseOf = (assessed: Assessed, embargoed: boolean): Emitted =>
  emit({ ...publishable(assessed, embargoed), rules: RULES });

/** What is published beside a new release: those before it, and the list of all. */
export interface History {
  readonly carried: readonly ReleaseFolder[];
  readonly list: readonly ReleaseEntry[];
  /** From each release to the next. */
  readonly steps: readonly ReleaseStep[];
  /** @throws StepError where the release has been published before and a file of it was another */
  readonly refuseChange: (files: ReleaseFiles) => void;
}

/**
 * Writes a release as `<folder>/latest/…` and, the same, as `<folder>/<release>/…`, with the releases before it, their list, what
 * changed between them, the catalogue and the feeds.
 * @param tablesReady called once the tables and the scores at full precision, which pages are made from, are there; other formats and the files of single bodies
 * follow
 * @param folder empty or not there yet
 * @returns everything that was written, as the manifests of the releases have it
 * @throws StepError where the release has been published before and a file of it was another
 */
export async function writeRelease(
  folder: string,
  emitted: Emitted,
  { carried, list, steps, refuseChange }: History,
  tablesReady: () => void = () => undefined,
): Promise<{ readonly files: ReleaseFiles; readonly written: Written }> {
  const latest = join(folder, 'latest');
  const tables = new Map([...emitted.files].filter(([path]) => !path.includes('/') || isDimensionScores(path)));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, RELEASES), document(list));
  writeFiles(latest, tables);
  tablesReady();
  const files = await releaseFiles(emitted);
  refuseChange(files);
  const releases = [...carried, { release: emitted.release, files }];
  const beside = new Map([...besideReleases(emitted, files, list, carried), ...stepDocuments(steps)]);
  const summed = summedList(releases, list);
  writeList(folder, summed);
  writeFiles(latest, new Map([...files].filter(([path]) => !tables.has(path))));
  writeFiles(folder, beside);
  for (const earlier of carried) writeFiles(join(folder, earlier.release), earlier.files);
  await linkFolder(latest, join(folder, emitted.release));
  const written = new Map([
    ...[...beside, [RELEASES, summed] as const].map(([path, text]) => [path, sha256(text)] as const),
    ...[...releases, { release: 'latest', files }].flatMap(summedRelease),
  ]);
  return { files, written };
}

/** Sum of each file of a release by its path beside the others, as its manifest has them. */
function summedRelease({ release, files }: Named): [string, string][] {
  const manifest = Buffer.from(files.get(MANIFEST) ?? '');
  const listed = readManifest(manifest, `${release}/${MANIFEST}`).files;
  return [{ path: MANIFEST, sha256: sha256(manifest) }, ...listed].map((file) => [
    `${release}/${file.path}`,
    file.sha256,
  ]);
}

/** A release by its name, with its files. */
interface Named {
  readonly release: string;
  readonly files: ReleaseFiles;
}

/** The list of releases with the sum of each manifest, by which a later build knows that none was changed. */
function summedList(releases: readonly Named[], list: readonly ReleaseEntry[]): string {
  const manifests = new Map(releases.map(({ release, files }) => [release, files.get(MANIFEST) ?? '']));
  const summed = list.map((entry) => {
    const manifest = manifests.get(entry.release) ?? '';
    return { ...entry, manifest: { bytes: Buffer.byteLength(manifest), sha256: sha256(manifest) } };
  });
  return document(summed);
}

/** Pages may be reading the list at this moment: they see the one or the other, and both say the same to them. */
function writeList(folder: string, text: string): void {
  const fresh = join(folder, `.${RELEASES}`);
  writeFileSync(fresh, text);
  renameSync(fresh, join(folder, RELEASES));
}

function writeFiles(place: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const folders = new Set([...files.keys()].map((path) => dirname(join(place, path))));
  for (const path of folders) mkdirSync(path, { recursive: true });
  // Hundreds of small files: written at once they take a third of the time of waiting for each.
  for (const [path, content] of files) writeFileSync(join(place, path), content);
}
