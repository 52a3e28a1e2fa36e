import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { codeOf } from './failure.ts';

/**
 * Puts a freshly built folder in the place of `target` by renaming. Until the last step `target` is what it was; if that
 * step fails, it is put back. A run that was killed between the two renames is mended by the next one.
 * @param fresh the complete new folder; gone afterwards
 */
export async function swapIn(fresh: string, target: string): Promise<void> {
  const place = resolve(target);
  await mkdir(dirname(place), { recursive: true });
  await mendSwap(place);
  const incoming = `${place}.new-${process.pid}`;
  const outgoing = `${place}.old-${process.pid}`;
  await moveFolder(resolve(fresh), incoming);
  try {
    const had = await renamed(place, outgoing);
    try {
      await rename(incoming, place);
    } catch (error) {
      if (had) await rename(outgoing, place);
      throw error;
    }
  } finally {
    await rm(incoming, { recursive: true, force: true });
  }
  await rm(outgoing, { recursive: true, force: true });
}

/** Puts back what a killed run had moved aside, and clears away what it left. */
export async function mendSwap(place: string): Promise<void> {
  const beside = await readdir(dirname(place));
  const left = beside.filter((name) => new RegExp(`^${escaped(basename(place))}\\.(?:old|new)-\\d+$`).test(name));
  for (const name of left) {
    const path = join(dirname(place), name);
    const pid = Number(/-(\d+)$/.exec(name)?.[1]);
    if (pid !== process.pid && alive(pid)) continue;
    if (name.includes('.old-') && !beside.includes(basename(place)) && (await renamed(path, place))) continue;
    await rm(path, { recursive: true, force: true });
  }
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Renames, or copies where the two places are on different file systems. */
async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}

/** @returns false where there was nothing to rename */
async function renamed(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Whether a process of that id is running. */
export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
