import { constants, existsSync } from 'node:fs';
import { access, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Lang } from '../args.ts';
import { UsageError } from '../failure.ts';
import { isWithin } from '../path-within.ts';
import { named } from '../system-fault.ts';
import { claim, claimPath, type Claim } from './claim.ts';
import { mountPoints } from './mounts.ts';
import { realPlace } from './real-place.ts';

/** What an output folder holds once we have written it; a folder with other contents is somebody else's. */
const MARKS = { data: join('latest', 'manifest.json'), site: join('data', 'latest', 'manifest.json') } as const;

const SAYS = {
  lv: {
    kept: (path: string) => `tajā ir ${path}`,
    input: (path: string) => `tā ir mapē ${path}, no kuras lasa`,
    blank: 'nosaukums ir tukšs',
    git: 'tā ir mapē .git, kas pieder Git',
    file: 'tas ir fails, nevis mape',
    foreign: 'tajā ir faili, kas nav mūsu; norādiet tukšu mapi',
    mounted: (path: string) => `vietā ${path} ir pievienots disks, ko nevar aizstāt; norādiet mapi tajā`,
  },
  en: {
    kept: (path: string) => `${path} is in it`,
    input: (path: string) => `is in ${path}, which is read`,
    blank: 'the name is blank',
    git: 'is in the folder .git, which is for Git',
    file: 'this is a file, not a folder',
    foreign: 'holds files that are not ours; name an empty folder',
    mounted: (path: string) => `a disk is mounted at ${path} and cannot be replaced; name a folder in it`,
  },
} as const;

/** An output folder that this run alone may replace. */
export interface Target {
  /** Where it really is: links are followed, and stay. */
  readonly place: string;
  readonly claim: Claim;
}

/** What is written, where to, and what must not be touched. */
export interface Wanted {
  readonly out: string;
  /** The open data, or the whole site. */
  readonly kind: keyof typeof MARKS;
  /** Folders that are read and must not be written into or over. */
  readonly inputs: readonly string[];
  readonly lang: Lang;
}

/**
 * Claims an output folder that may be replaced: it is not there yet, is empty, or was written by us before. Everything else would
 * be lost, so it is refused before any work is done. What a killed run left there is mended first.
 * @throws UsageError in one line; StepError where the disk does not do its part
 */
export async function openTarget(wanted: Wanted): Promise<Target> {
  const { out, kind, lang } = wanted;
  const what = `--out ${out}`;
  return named(what, lang, async () => {
    if (out.split(/[/\\]/).some((name) => name !== '' && name.trim() === ''))
      throw new UsageError(`${what}: ${SAYS[lang].blank}`);
    const place = await realPlace(out, lang);
    if (place.split(sep).some((name) => name.toLowerCase() === '.git'))
      throw new UsageError(`${what}: ${SAYS[lang].git}`);
    await checkPlace(place, wanted);
    const claimed = await claim(await claimFolder(place, kind), { what, lang });
    try {
      if (!(await isOurs(place, kind))) throw new UsageError(`${what}: ${SAYS[lang].foreign}`);
    } catch (error) {
      claimed.release();
      throw error;
    }
    return { place, claim: claimed };
  });
}

/** @throws UsageError where the folder holds, or lies in, what must stay, or is no folder of the disk it is on */
async function checkPlace(place: string, { out, inputs, lang }: Wanted): Promise<void> {
  const says = SAYS[lang];
  const refuse = (why: string): UsageError => new UsageError(`--out ${out}: ${why}`);
  const read = await Promise.all(inputs.map((input) => realpath(input).catch(() => resolve(input))));
  for (const kept of [await realpath('.'), ...read]) if (isWithin(kept, place)) throw refuse(says.kept(kept));
  for (const folder of read) if (isWithin(place, folder)) throw refuse(says.input(folder));
  if (existsSync(place) && !(await stat(place)).isDirectory()) throw refuse(says.file);
  const mounted = mountPoints().find((path) => isWithin(path, place));
  if (mounted !== undefined) throw refuse(says.mounted(mounted));
}

/**
 * The folder of the claim: beside what is served, so that nothing unfinished ever lies in it. `dist/data` is served as a part of
 * `dist`, and shares the claim of that; only where nothing can be put beside `dist` does it lie within, closed to others.
 */
async function claimFolder(place: string, kind: keyof typeof MARKS): Promise<string> {
  const site = dirname(place);
  if (kind === 'site' || basename(place) !== 'data' || dirname(site) === site) return claimPath(place);
  const [inside, beside] = [await nearest(site), await nearest(dirname(site))];
  const writable = await access(beside, constants.W_OK).then(
    () => true,
    () => false,
  );
  const together = (await stat(inside)).dev === (await stat(beside)).dev && !mountPoints().includes(site);
  return claimPath(writable && together ? site : place);
}

/** The folder, or the nearest above it that is there. */
async function nearest(folder: string): Promise<string> {
  for (let at = folder; ; at = dirname(at)) if (existsSync(at) || at === dirname(at)) return at;
}

async function isOurs(place: string, kind: keyof typeof MARKS): Promise<boolean> {
  if (!existsSync(place) || (await readdir(place)).length === 0) return true;
  return existsSync(join(place, MARKS[kind]));
}
