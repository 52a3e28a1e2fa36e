import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { claim, claimPath, type Asked } from './claim.ts';

/** So long another run may take to make the same, in milliseconds. */
const WAIT = 120_000;

/**
 * Makes a folder that is kept from run to run, where it is not there yet. It is put in its place when it is whole; a run that comes
 * meanwhile waits for it.
 * @param make fills an empty folder
 */
export async function makeOnce(
  folder: string,
  asked: Omit<Asked, 'wait'>,
  make: (making: string) => Promise<void>,
): Promise<void> {
  if (existsSync(folder)) return;
  const mine = await claim(claimPath(folder), { ...asked, wait: WAIT });
  try {
    if (existsSync(folder)) return;
    const making = join(mine.room(), 'new');
    mkdirSync(making);
    await make(making);
    renameSync(making, folder);
  } finally {
    mine.release();
  }
}
