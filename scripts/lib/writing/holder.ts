import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename } from 'node:path';
import { z } from 'zod';
import { codeOf } from '../failure.ts';
import type { LockState } from './kernel-lock.ts';

const shape = z.object({
  verb: z.string(),
  host: z.string(),
  /** Of the operating system's run; null where the system does not tell. */
  boot: z.string().nullable(),
  /** In which process numbers count, as containers have their own; null likewise. */
  space: z.string().nullable(),
  pid: z.int(),
  /** When the process started, in units of the system: with the number it is one process and no other. */
  started: z.string().nullable(),
  /** When the folder was taken, for people. */
  since: z.string(),
});

/** Who is writing, or was. */
export type Holder = z.output<typeof shape>;

/** This computer, as far as it can tell who else runs on it. */
export interface Here extends Pick<Holder, 'host' | 'boot' | 'space'> {
  /** Start of a running process, null where the system does not tell it; undefined where there is no such process. */
  readonly startOf: (pid: number) => string | null | undefined;
}

/** May a folder be taken that somebody took before? `unsure` where nobody here can know whether they still run. */
export type Standing = 'free' | 'held' | 'unsure';

/** So long the folder of a run that cannot be asked after is left alone. */
export const PATIENCE_HOURS = 24;

/**
 * Whether whoever took a folder has died. The lock of the operating system decides where there is one. It may not reach over a
 * network to another computer, and some file systems have none: then host, process number and start decide, and what they cannot
 * see counts as gone after a day.
 * @param holder null where there is no record
 * @param hours since the record was written
 */
export function standingOf(lock: LockState, holder: Holder | null, hours: number, here: Here): Standing {
  if (lock === 'busy') return 'held';
  if (holder === null) return 'free';
  const sameComputer = holder.boot !== null && holder.boot === here.boot;
  const unseen: Standing = hours < PATIENCE_HOURS ? 'unsure' : 'free';
  if (!sameComputer && holder.host !== here.host) return unseen;
  // Of the same name and started again since: nothing of then runs any more.
  if (lock === 'taken' || (!sameComputer && holder.boot !== null && here.boot !== null)) return 'free';
  if (holder.space !== here.space) return unseen;
  const started = here.startOf(holder.pid);
  if (started === undefined) return 'free';
  return started === null || holder.started === null || started === holder.started ? 'held' : 'free';
}

/** This process as the record names it. */
export const thisProcess = (): Holder => ({
  verb: basename(process.argv[1] ?? '', '.ts'),
  host: hostname(),
  boot: said(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
  space: said(() => readlinkSync('/proc/self/ns/pid')),
  pid: process.pid,
  started: startOf(process.pid) ?? null,
  since: new Date().toISOString(),
});

export const thisComputer = (): Here => ({ ...thisProcess(), startOf });

/** @returns null where the record is none of ours, or was cut short */
export function readHolder(text: string): Holder | null {
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function startOf(pid: number): string | null | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return undefined;
  }
  // Field 22; the second, the name of the program, may hold blanks and brackets.
  return said(() => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? '');
}

function said(read: () => string): string | null {
  try {
    return read();
  } catch {
    return null;
  }
}
