import { closeSync, openSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { codeOf } from '../failure.ts';

/**
 * What trying for a lock gave: it is ours, another process has it, or the file system knows no locks. A process that ends, however it
 * ends, loses its locks; whoever asks from another container on the same computer is told the same.
 */
export type LockState = 'taken' | 'busy' | 'unable';

export interface KernelLock {
  readonly state: LockState;
  readonly release: () => void;
}

/** SQLITE_BUSY. */
const BUSY = 5;

/**
 * Tries for the lock of a file, which is made where it is missing. The lock is the operating system's own: SQLite takes it on an
 * empty file, because Node itself offers none.
 * @param file in a folder that is there; nothing but this function may open it, because closing it elsewhere would end the lock
 * @returns null where the file was taken away meanwhile: then try again
 * @throws a system error where the file cannot be made
 */
export function takeLock(file: string): KernelLock | null {
  try {
    closeSync(openSync(file, 'wx'));
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
  const before = identity(file);
  let database: DatabaseSync | undefined;
  const release = (): void => {
    if (database?.isOpen === true) database.close();
  };
  try {
    database = new DatabaseSync(file, { timeout: 0 });
    // Nothing is ever written: not even a journal on a full disk.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    release();
    if (before === null || identity(file) !== before) return null;
    return { state: errcodeOf(error) === BUSY ? 'busy' : 'unable', release };
  }
  if (before !== null && identity(file) === before) return { state: 'taken', release };
  // Its last holder removed the file while we opened it; the next to come would lock another.
  release();
  return null;
}

function identity(file: string): string | null {
  const stats = statSync(file, { throwIfNoEntry: false, bigint: true });
  return stats === undefined ? null : `${stats.dev}:${stats.ino}`;
}

const errcodeOf = (error: unknown): unknown => (error instanceof Error ? Reflect.get(error, 'errcode') : undefined);
