import { join } from 'node:path';
import type { Emitted } from '../../src/core/emit/emit.ts';
import { diffReleases } from '../../src/core/diff/diff.ts';
import { compareReleases, releaseList, releaseSteps, type ReleaseTables } from '../../src/core/diff/release-list.ts';
import { readTables } from '../../src/core/diff/table-set.ts';
import type { Lang } from './args.ts';
import { tablesIn } from './diff-side.ts';
import type { Disk } from './disk.ts';
import { StepError, UsageError } from './failure.ts';
import { MANIFEST, readList, RELEASES } from './manifest.ts';
import type { History } from './publish.ts';
import type { ReleaseFiles } from './release-files.ts';
import { readReleaseFolder } from './release-folder.ts';
import type { ReleaseFolder } from './release-source.ts';
import { isAddress, readReleasesAt } from './release-url.ts';

/** Files named where a published release would change; the rest are counted. */
const NAMED = 5;

const SAYS = {
  lv: {
    nothing: 'mapes nav',
    none: 'mapē nav nevienas datu versijas (<datu versija>/manifest.json)',
    unlisted: `nav minēts failā ${RELEASES}`,
    gone: `trūkst, lai gan datu versija ir minēta failā ${RELEASES}`,
    list: 'trūkst datu versiju saraksta',
    newer: (release: string, now: string) => `mapē ir jaunāka datu versija (${release}) nekā tagad veidotā (${now})`,
    changed: (release: string) =>
      `Datu versija ${release} jau ir publicēta ar citu saturu, un publicēta datu versija nemainās. Atšķiras:`,
    table: (name: string, fields: number, added: number, removed: number) =>
      `  ${name}: mainīti lauki ${fields}, pievienotas rindas ${added}, dzēstas rindas ${removed}`,
    files: (names: string) => `  faili: ${names}`,
    mend: 'Ko darīt: atbildes labojumu ierakstiet failā data/corrections.csv; ja mainījies kas cits, dienu un iemeslu ierakstiet failā data/releases.csv. Tad datu versijai būs jauns numurs. Vai arī atjaunojiet, kā bija publicēts.',
    compare: (place: string) => ` Visu salīdzinājumu rāda „npm run diff -- ${place} data”.`,
  },
  en: {
    nothing: 'there is no such folder',
    none: 'there is no release in it (<release>/manifest.json)',
    unlisted: `is not in ${RELEASES}`,
    gone: `is missing, though ${RELEASES} lists the release`,
    list: 'the list of releases is missing',
    newer: (release: string, now: string) => `holds a release (${release}) newer than ${now}, which is being made`,
    changed: (release: string) =>
      `Release ${release} has been published with other contents, and a published release does not change. What differs:`,
    table: (name: string, fields: number, added: number, removed: number) =>
      `  ${name}: fields changed ${fields}, rows added ${added}, rows removed ${removed}`,
    files: (names: string) => `  files: ${names}`,
    mend: 'What to do: correct an answer by a row in data/corrections.csv; where something else changed, put the day and the reason into data/releases.csv. Either gives the release a new number. Or put back what was published.',
    compare: (place: string) => ` The whole comparison: “npm run diff -- ${place} data”.`,
  },
} as const;

/**
 * Every release of an earlier `dist/data`, a folder or the address where it is published, each checked against its manifest and against
 * the list of all.
 * @throws UsageError where there are no releases; StepError in one line where one is missing or is not what its manifest says
 */
export const readPrevious = (disk: Disk, place: string, lang: Lang): Promise<ReleaseFolder[]> =>
  isAddress(place) ? readReleasesAt(place, lang) : readReleasesIn(disk, place, lang);

async function readReleasesIn(disk: Disk, folder: string, lang: Lang): Promise<ReleaseFolder[]> {
  const says = SAYS[lang];
  const refuse = (why: string): UsageError => new UsageError(`--previous ${folder}: ${why}`);
  if ((await disk.kind(folder)) !== 'folder') throw refuse(says.nothing);
  const there: string[] = [];
  for (const name of await disk.names(folder)) {
    // `latest` is a second copy of one of the others.
    if (name !== 'latest' && (await disk.kind(join(folder, name, MANIFEST))) === 'file') there.push(name);
  }
  if (there.length === 0) throw refuse(says.none);
  const listPath = join(folder, RELEASES);
  if ((await disk.kind(listPath)) !== 'file') throw new StepError(`${listPath}: ${says.list}`);
  const list = readList(await disk.read(listPath), listPath);
  const gone = list.find(({ release }) => !there.includes(release));
  if (gone !== undefined) throw new StepError(`${join(folder, gone.release)}: ${says.gone}`);
  const surplus = there.find((name) => !list.some(({ release }) => release === name));
  if (surplus !== undefined) throw new StepError(`${join(folder, surplus)}: ${says.unlisted}`);
  const releases: ReleaseFolder[] = [];
  for (const listed of list) releases.push(await readReleaseFolder(disk, join(folder, listed.release), lang, listed));
  return releases;
}

/**
 * Puts a new release after those that came before.
 * @param previous none where the releases before are not known
 * @throws StepError where a release of that name was published with other contents, or a newer one was
 */
export function historyOf(current: Emitted, previous: readonly ReleaseFolder[], folder: string, lang: Lang): History {
  const same = previous.find(({ release }) => release === current.release);
  const refuseChange = (files: ReleaseFiles): void => {
    if (same !== undefined) refuseOther(same, current, files, folder, lang);
  };
  // Texts first: what the data changed is known before other formats are made.
  refuseChange(current.files);
  const newer = previous.find(({ release }) => compareReleases(release, current.release) > 0);
  if (newer !== undefined) {
    throw new StepError(`--previous ${folder}: ${SAYS[lang].newer(newer.release, current.release)}`);
  }
  const carried = previous.filter((release) => release !== same);
  const withTables = carried.map(({ release, date, files }): ReleaseTables => ({
    release,
    date,
    tables: tablesIn(files, placeOf(folder, release)),
  }));
  const all = [...withTables, tablesOf(current)];
  const steps = releaseSteps(all);
  return { carried, steps, list: releaseList(all, steps, current.notes), refuseChange };
}

/** Path or address of a release. */
const placeOf = (previous: string, release: string): string =>
  isAddress(previous) ? `${previous.replace(/\/*$/, '/')}${release}` : join(previous, release);

const tablesOf = ({ release, date, files }: Emitted): ReleaseTables => ({
  release,
  date,
  tables: readTables((path) => files.get(path) ?? ''),
});

/**
 * @param files of the new release, all or some of them
 * @throws StepError that says what differs and how to mend it
 */
function refuseOther(
  published: ReleaseFolder,
  current: Emitted,
  files: ReleaseFiles,
  folder: string,
  lang: Lang,
): void {
  const complete = files.has(MANIFEST);
  const paths = new Set([...files.keys(), ...(complete ? published.files.keys() : [])]);
  const differing = [...paths].filter((path) => !sameBytes(published.files.get(path), files.get(path)));
  if (differing.length === 0) return;
  const says = SAYS[lang];
  const place = placeOf(folder, published.release);
  const { tables } = diffReleases(tablesIn(published.files, place), tablesOf(current).tables);
  const named = new Set(tables.flatMap(({ table }) => [`${table}.csv`, `${table}.json`]));
  // Documents of institutions and groups, codebook and manifest follow from the tables; alone they are the news.
  const others = differing.filter((path) => !named.has(path));
  throw new StepError(
    [
      says.changed(published.release),
      ...tables.map(({ table, changed, added, removed }) =>
        says.table(table, changed.length, added.length, removed.length),
      ),
      ...(tables.length === 0 ? [says.files(shortened(others))] : []),
      // Only folders can be compared, and only tables are.
      isAddress(folder) || tables.length === 0 ? says.mend : `${says.mend}${says.compare(place)}`,
    ].join('\n'),
  );
}

const sameBytes = (bytes: Uint8Array | undefined, content: string | Uint8Array | undefined): boolean =>
  bytes !== undefined && content !== undefined && Buffer.from(content).equals(bytes);

const shortened = (names: readonly string[]): string =>
  `${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? ` … (+${names.length - NAMED})` : ''}`;
