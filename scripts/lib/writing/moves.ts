import { chmodSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf, StepError } from '../failure.ts';

/** One file or folder that takes its place, with all others of its list or not at all. All paths are absolute. */
export interface Move {
  readonly place: string;
  /** The new one, complete; on the same file system as its place. */
  readonly fresh: string;
  /** Where the old one waits until all are in their places; nothing is there yet. */
  readonly aside: string;
}

/** A move as the journal has it. */
interface Noted extends Move {
  /** Who may do what with what stood at the place, which the new one keeps; null where there was nothing. */
  readonly mode: number | null;
}

/** While things are moved, and once all of them are and only the old ones are left to be taken away. */
const MOVING = 'moving.json';
const MOVED = 'moved.json';
/** Before that, while what lies outside the folder of the journal is being written. */
const NOTED = 'noted.json';

/** Notes what is going to be written, so that it can be taken away after a kill. @param folder where the journal is kept */
export const noteMoves = (folder: string, moves: readonly Move[]): void => write(folder, NOTED, moves);

/**
 * Puts everything in its place by renaming. A failure puts back what was there; what a killed run had begun, undoMoves puts back.
 * Nothing waits in between, so that no signal comes in the middle. Only the journal is forced to the disk: after a loss of power
 * the file system decides what is left of the rest.
 * @param folder where the journal is kept
 * @throws a system error; everything is as it was then
 */
export function makeMoves(folder: string, moves: readonly Move[]): void {
  const noted = moves.map((move): Noted => ({ ...move, mode: modeOf(move.place) }));
  for (const { fresh, mode } of noted) if (mode !== null) chmodSync(fresh, mode);
  write(folder, MOVING, noted);
  try {
    for (const { place, fresh, aside, mode } of noted) {
      if (mode !== null) renameSync(place, aside);
      else mkdirSync(dirname(place), { recursive: true });
      renameSync(fresh, place);
    }
    renameSync(join(folder, MOVING), join(folder, MOVED));
  } catch (error) {
    undoMoves(folder);
    throw error;
  }
  for (const journal of [MOVED, NOTED]) clear(folder, journal);
}

/**
 * Undoes moves that were not all made, and takes away what is left of them. Killed in the middle, it can be done again.
 * @throws StepError where the journal cannot be read; nothing is touched then
 */
export function undoMoves(folder: string): void {
  const noted = read(join(folder, MOVING));
  for (const move of noted.toReversed()) {
    const { place, fresh, aside } = move;
    const { back, away } = undoing(move, { place: there(place), fresh: there(fresh), aside: there(aside) });
    if (away) renameSync(place, fresh);
    if (back) {
      mkdirSync(dirname(place), { recursive: true });
      renameSync(aside, place);
    }
  }
  for (const journal of [MOVING, MOVED, NOTED]) clear(folder, journal);
}

/**
 * What has to happen for one move to be undone: the new one taken away again, the old one put back.
 * @param now what is there
 */
export function undoing(
  { mode }: Pick<Noted, 'mode'>,
  now: { readonly place: boolean; readonly fresh: boolean; readonly aside: boolean },
): { readonly away: boolean; readonly back: boolean } {
  const had = mode !== null;
  const moved = now.place && !now.fresh && (now.aside || !had);
  return { away: moved, back: had && now.aside && (moved || !now.place) };
}

function clear(folder: string, journal: string): void {
  for (const { fresh, aside } of read(join(folder, journal)))
    for (const path of [fresh, aside]) rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  rmSync(join(folder, journal), { force: true });
}

function write(folder: string, journal: string, moves: readonly Move[]): void {
  writeFileSync(join(folder, `${journal}.new`), JSON.stringify(moves), { flush: true });
  renameSync(join(folder, `${journal}.new`), join(folder, journal));
}

function read(journal: string): readonly Noted[] {
  try {
    return JSON.parse(readFileSync(journal, 'utf8')) as Noted[];
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    if (!(error instanceof SyntaxError)) throw error;
    throw new StepError(
      `${journal}: bojāts; iepriekšējais ir tajā pašā mapē / spoilt; what was there is in its folder`,
    );
  }
}

const there = (path: string): boolean => modeOf(path) !== null;

function modeOf(path: string): number | null {
  try {
    return lstatSync(path).mode & 0o7777;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return null;
    throw error;
  }
}
