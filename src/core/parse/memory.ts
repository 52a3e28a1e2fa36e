import type { InputFile } from './input.ts';
import type { Report, Reported } from './reported.ts';

/** What was read of a file last, and with what it was read besides. */
interface Remembered {
  readonly key: string;
  readonly value: unknown;
  readonly reported: readonly Reported[];
}

/**
 * What was read of files before. Reading one is a pure function of its bytes, so that a file which is the same object need not
 * be read again when others change: for the mutation run, which changes one file ten thousand times.
 */
export type Memory = WeakMap<InputFile, Remembered>;

/** Reads a file, or remembers what was read of it and reports that again. */
export type ReadOnce = <T>(input: InputFile, key: string, read: (report: Report) => T) => T;

/**
 * @param report gets what reading meets, each time
 * @param memory without it every file is read
 */
export const readingOnce =
  (report: Report, memory: Memory | undefined): ReadOnce =>
  <T>(input: InputFile, key: string, read: (report: Report) => T): T => {
    if (memory === undefined) return read(report);
    let known = memory.get(input);
    if (known?.key !== key) {
      const reported: Reported[] = [];
      const value = read((problem) => reported.push(problem));
      memory.set(input, (known = { key, value, reported }));
    }
    for (const problem of known.reported) report(problem);
    return known.value as T;
  };
