import { randomUUID } from 'node:crypto';
import { constants, existsSync } from 'node:fs';
import { mkdir, open, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Lang } from './args.ts';
import { named } from './system-fault.ts';
import { claim, claimPath, type Asked } from './writing/claim.ts';
import { makeMoves, noteMoves, type Move } from './writing/moves.ts';
import { realPlace } from './writing/real-place.ts';

/** What is to be put in its place: a file, or a folder with its files by name. */
export interface Put {
  readonly path: string;
  readonly content: string | Uint8Array | ReadonlyMap<string, string | Uint8Array>;
}

/** Puts everything in its place, or nothing. @throws UsageError or StepError in one line */
export type PutAll = (puts: readonly Put[]) => Promise<void>;

/**
 * Runs a verb that reads a folder of input and writes into it, with the folder claimed for it alone: what a killed run had begun is
 * undone before it is read.
 * @param folder where it is not there nothing is claimed, and reading it tells
 */
export async function writingInto<T>(folder: string, lang: Lang, verb: (put: PutAll) => Promise<T>): Promise<T> {
  const there = existsSync(folder) && (await stat(folder)).isDirectory();
  const mine = there
    ? await named(folder, lang, async () =>
        claim(join(await realPlace(folder, lang), '.e-indekss'), { what: folder, lang }),
      )
    : null;
  try {
    return await verb((puts) => putAll(mine?.folder ?? folder, puts, lang));
  } finally {
    mine?.release();
  }
}

/**
 * Puts files and whole folders in their places, all of them or none: everything is written beside its place first, under a
 * hidden name, and then renamed. What stood there is put back where a later step fails; after a kill, by the next run.
 * @param folder of the claim that keeps the journal
 * @throws UsageError or StepError in one line; everything is as it was then
 */
export const putAll = (folder: string, puts: readonly Put[], lang: Lang): Promise<void> =>
  named('', lang, async () => {
    const moves: Move[] = [];
    for (const { path } of puts) {
      const place = await realPlace(path, lang);
      const hidden = (): string => join(nearest(dirname(place)), `.${basename(place)}.e-indekss-${randomUUID()}`);
      moves.push({ place, fresh: hidden(), aside: hidden() });
    }
    noteMoves(folder, moves);
    for (const [at, { fresh }] of moves.entries()) await writeAt(fresh, puts[at]?.content ?? '');
    makeMoves(folder, moves);
  });

/**
 * Writes one file whole or not at all; through a link, into what it leads to; straight into what is no ordinary file, such as
 * /dev/stdout.
 * @throws UsageError or StepError in one line
 */
export const replaceFile = (file: string, content: string, asked: Omit<Asked, 'wait'>): Promise<void> =>
  named(asked.what, asked.lang, async () => {
    const special = existsSync(file) && !(await stat(file)).isFile();
    if (special) return writeThrough(file, content);
    const place = await realPlace(file, asked.lang);
    const mine = await claim(claimPath(place), asked);
    try {
      await putAll(mine.folder, [{ path: place, content }], asked.lang);
    } finally {
      mine.release();
    }
  });

/** A pipe that nobody reads, or a socket, is refused (ENXIO) instead of waited for. */
async function writeThrough(file: string, content: string): Promise<void> {
  const probe = await open(file, constants.O_WRONLY | constants.O_NONBLOCK);
  try {
    await writeFile(file, content);
  } finally {
    await probe.close();
  }
}

async function writeAt(path: string, content: Put['content']): Promise<void> {
  if (typeof content === 'string' || content instanceof Uint8Array) return writeFile(path, content);
  await mkdir(path, { recursive: true });
  for (const [name, inner] of content) await writeFile(join(path, name), inner);
}

/** The folder, or the nearest above it that is there. */
function nearest(folder: string): string {
  let at = folder;
  while (!existsSync(at) && at !== dirname(at)) at = dirname(at);
  return at;
}
