import { cp, rename, rm } from 'node:fs/promises';
import { codeOf } from '../failure.ts';

/** Renames a folder, or copies it where the two places are on different file systems. */
export async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}
