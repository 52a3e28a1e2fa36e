import { randomUUID } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Lang } from '../args.ts';
import { codeOf, UsageError } from '../failure.ts';
import { onEnding } from './ending.ts';
import { readHolder, standingOf, thisComputer, thisProcess, type Holder } from './holder.ts';
import { takeLock, type KernelLock } from './kernel-lock.ts';
import { undoMoves } from './moves.ts';

/** What one run has for itself while it writes: a hidden folder beside what it will replace, which nobody else may read. */
export interface Claim {
  readonly folder: string;
  /** A new, empty folder in it. */
  readonly room: () => string;
  /** Takes the folder away with everything in it. */
  readonly release: () => void;
}

const LOCK = 'lock';
const HOLDER = 'holder.json';
const GONE = '.e-indekss-gone-';

/** The folder of a claim on a file or folder: beside it, hidden. */
export const claimPath = (place: string): string => join(dirname(place), `.${basename(place)}.e-indekss`);

const SAYS = {
  lv: {
    held: (who: string) => `šeit pašlaik raksta cita palaišana${who}; pagaidiet, līdz tā beidzas, vai pārtrauciet to`,
    unsure: (who: string, folder: string) =>
      `šeit rakstīja cita palaišana${who}, un no šī datora neredz, vai tā vēl darbojas; ja ne, izdzēsiet mapi ${folder}`,
    who: ({ verb, host, pid, since }: Holder) => ` (${verb}, dators ${host}, process ${pid}, kopš ${since})`,
    other: (path: string) => `ceļā ir ${path}, kas nav mape`,
  },
  en: {
    held: (who: string) => `another run is writing here${who}; wait until it ends, or stop it`,
    unsure: (who: string, folder: string) =>
      `another run was writing here${who}, and this computer cannot see whether it still is; if not, delete the folder ${folder}`,
    who: ({ verb, host, pid, since }: Holder) => ` (${verb}, computer ${host}, process ${pid}, since ${since})`,
    other: (path: string) => `${path} is in the way and is no folder`,
  },
} as const;

/** How to ask for a claim. */
export interface Asked {
  /** What it is about, as whoever called the verb named it. */
  readonly what: string;
  readonly lang: Lang;
  /** How long to wait for another run to end, in milliseconds; 0 refuses at once. */
  readonly wait?: number;
}

/** How often it is looked again whether another run has ended. */
const PAUSE = 100;
/** So often in a row a folder may vanish while it is taken. */
const TRIES = 50;

/**
 * Claims a folder for this run alone. What a run that died left in it is mended and cleared first; one that ends by a signal
 * releases it.
 * @param folder made where it is missing, with those above it
 * @throws UsageError in one line where another run has it; system errors where it cannot be made
 */
export async function claim(folder: string, { what, lang, wait = 0 }: Asked): Promise<Claim> {
  // A signal that comes while the folder is made waits until it can be taken away again.
  const made = onEnding({});
  try {
    let vanished = 0;
    for (const until = performance.now() + wait; ; await pause(PAUSE)) {
      const got = tryClaim(folder, { what, lang }, vanished < TRIES);
      if (typeof got !== 'string') return got;
      vanished = got === '' ? vanished + 1 : 0;
      if (got !== '' && performance.now() >= until) throw new UsageError(`${what}: ${got}`);
    }
  } finally {
    made();
  }
}

/**
 * @param again whether it may be worth trying again at once
 * @returns who has it, or '' where it is
 */
function tryClaim(folder: string, { what, lang }: Asked, again: boolean): Claim | string {
  const made = makeAbove(dirname(folder));
  let lock: KernelLock | null;
  try {
    makeFolder(folder, what, lang);
    lock = takeLock(join(folder, LOCK));
  } catch (error) {
    removeEmpty(dirname(folder), made);
    // Its last holder took it, or what it lies in, away while we came in; where the folder around is there, no folder can be made in it.
    const takenAway = !existsSync(dirname(folder)) || isLock(error, folder);
    if (codeOf(error) === 'ENOENT' && again && takenAway) return '';
    throw error;
  }
  if (lock === null) return '';
  const { holder, hours } = recordIn(folder);
  const standing = standingOf(lock.state, holder, hours, thisComputer());
  if (standing !== 'free') {
    lock.release();
    const who = holder === null ? '' : SAYS[lang].who(holder);
    return standing === 'held' ? SAYS[lang].held(who) : SAYS[lang].unsure(who, folder);
  }
  const mine = held(folder, lock, made);
  try {
    // What was there before may be among what is left: where it cannot be put back, nothing is cleared.
    undoMoves(folder);
  } catch (error) {
    mine.leave();
    throw error;
  }
  try {
    for (const name of readdirSync(folder)) if (name !== LOCK) remove(join(folder, name));
    for (const name of readdirSync(dirname(folder))) if (name.startsWith(GONE)) remove(join(dirname(folder), name));
    writeFileSync(join(folder, HOLDER), JSON.stringify(thisProcess()));
  } catch (error) {
    mine.release();
    throw error;
  }
  return mine;
}

/** @param made the first of the folders above that had to be made */
function held(folder: string, lock: KernelLock, made: string | undefined): Claim & { readonly leave: () => void } {
  const clean = (): void => {
    undoMoves(folder);
    // Windows moves no folder with an open file in it.
    if (process.platform === 'win32') lock.release();
    // Under another name first: whoever comes or still writes meanwhile finds either the folder with its lock, or none.
    // A short one, since that of the folder may be as long as the disk allows.
    const gone = join(dirname(folder), `${GONE}${randomUUID()}`);
    renameSync(folder, gone);
    remove(gone);
    lock.release();
    removeEmpty(dirname(folder), made);
  };
  const forget = onEnding({ clean });
  return {
    folder,
    room: () => mkdtempSync(join(folder, 'run-')),
    release: () => {
      forget();
      clean();
    },
    leave: () => {
      forget();
      lock.release();
    },
  };
}

const isLock = (error: unknown, folder: string): boolean =>
  error instanceof Error && Reflect.get(error, 'path') === join(folder, LOCK);

/**
 * Makes a folder and those above it, one by one: all at once Node would say of a disk that is only read that something is missing.
 * @returns the first that was made
 */
function makeAbove(folder: string): string | undefined {
  if (existsSync(folder)) return undefined;
  const first = dirname(folder) === folder ? undefined : makeAbove(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return first;
    removeEmpty(dirname(folder), first);
    throw error;
  }
  return first ?? folder;
}

function makeFolder(folder: string, what: string, lang: Lang): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    if (!lstatSync(folder).isDirectory()) throw new UsageError(`${what}: ${SAYS[lang].other(folder)}`);
  }
}

function recordIn(folder: string): { readonly holder: Holder | null; readonly hours: number } {
  try {
    const path = join(folder, HOLDER);
    const hours = (Date.now() - statSync(path).mtimeMs) / 3_600_000;
    return { holder: readHolder(readFileSync(path, 'utf8')), hours };
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return { holder: null, hours: 0 };
  }
}

/** Takes away again the folders that were made for ours, as far as nothing is in them. */
function removeEmpty(folder: string, made: string | undefined): void {
  if (made === undefined) return;
  for (let at = folder; at.length >= made.length; at = dirname(at)) {
    try {
      rmdirSync(at);
    } catch {
      return;
    }
  }
}

const remove = (path: string): void => rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
