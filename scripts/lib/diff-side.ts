import { join } from 'node:path';
import { readTables, type TableSet } from '../../src/core/diff/table-set.ts';
import type { Finding } from '../../src/core/model/finding.ts';
import type { Lang } from './args.ts';
import type { Disk } from './disk.ts';
import { messageOf, StepError, UsageError } from './failure.ts';
import { load } from './load.ts';
import { releaseOf } from './publish.ts';
import { MANIFEST } from './manifest.ts';
import { readReleaseFolder } from './release-folder.ts';

/** One of two releases that are compared. */
export interface DiffSide {
  /** The folder as it was named. */
  readonly name: string;
  readonly release: string;
  readonly date: string;
  readonly tables: TableSet;
  /** What would stop its publication although it could be scored, such as a figure that no longer agrees. */
  readonly unpublishable: readonly Finding[];
  /** Editions under embargo that were left out. */
  readonly embargoed: readonly number[];
}

/** A side of which nothing can be told: its data have faults. */
export interface FaultySide {
  readonly name: string;
  readonly findings: readonly Finding[];
}

const SAYS = {
  lv: {
    nothing: 'mapes nav',
    file: 'tas ir fails, nevis mape',
    other: 'tas nav ne fails, ne mape',
    neither: 'nav ne datu mape (registry/, editions/), ne publicēta datu versija (manifest.json)',
  },
  en: {
    nothing: 'there is no such folder',
    file: 'this is a file, not a folder',
    other: 'this is neither a file nor a folder',
    neither: 'neither a data folder (registry/, editions/) nor a published release (manifest.json)',
  },
} as const;

/**
 * Reads one side: a published release (or a folder whose `latest` is one), or a data folder, which is validated and scored.
 * @throws UsageError where the folder is neither; StepError where a release is not what its manifest says
 */
export async function readSide(
  disk: Disk,
  folder: string,
  options: { readonly methodology: string; readonly embargoed: boolean; readonly lang: Lang },
): Promise<DiffSide | FaultySide> {
  const { methodology, embargoed, lang } = options;
  const kind = await disk.kind(folder);
  if (kind !== 'folder') throw new UsageError(`${folder}: ${SAYS[lang][kind]}`);
  for (const place of [folder, join(folder, 'latest')]) {
    if ((await disk.kind(join(place, MANIFEST))) !== 'file') continue;
    const { release, date, files } = await readReleaseFolder(disk, place, lang);
    return { name: folder, release, date, tables: tablesIn(files, place), unpublishable: [], embargoed: [] };
  }
  for (const part of ['registry', 'editions']) {
    if ((await disk.kind(join(folder, part))) !== 'folder') throw new UsageError(`${folder}: ${SAYS[lang].neither}`);
  }
  const loaded = await load(disk, { data: folder, methodology }, lang);
  if (loaded.derived === null) return { name: folder, findings: loaded.findings };
  // What contradicts the published figures can still be compared: to see that is what one compares for.
  const unpublishable = loaded.blocked
    ? loaded.findings.filter(({ severity, accepted }) => severity === 'blocker' && accepted === undefined)
    : [];
  const { release, date, files } = releaseOf(loaded, embargoed);
  return {
    name: folder,
    release,
    date,
    tables: readTables((path) => files.get(path) ?? ''),
    unpublishable,
    embargoed: embargoed
      ? []
      : loaded.dataset.editions.filter(({ info }) => info.embargoed).map(({ info }) => info.year),
  };
}

/** The tables of a release that was read. @throws StepError where they cannot be read as tables */
export function tablesIn(files: ReadonlyMap<string, Uint8Array>, folder: string): TableSet {
  const decoder = new TextDecoder();
  try {
    return readTables((path) => decoder.decode(files.get(path)));
  } catch (error) {
    throw new StepError(`${folder}: ${messageOf(error)}`, { cause: error });
  }
}
