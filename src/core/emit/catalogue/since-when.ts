import type { PublishedFile } from './input.ts';

/** A release with the sums of its files. */
export interface SummedRelease {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly files: readonly Pick<PublishedFile, 'path' | 'sha256'>[];
}

/**
 * Since when each file of a release has the bytes that it has: the date of the first of the releases that have had them without a break.
 * @param earlier those before it, the newest first
 */
export function sinceWhen(newest: SummedRelease, earlier: readonly SummedRelease[]): ReadonlyMap<string, string> {
  const sums = earlier.map(({ date, files }) => ({
    date,
    sumOf: new Map(files.map(({ path, sha256 }) => [path, sha256])),
  }));
  return new Map(
    newest.files.map(({ path, sha256 }) => {
      const other = sums.findIndex(({ sumOf }) => sumOf.get(path) !== sha256);
      const same = other < 0 ? sums : sums.slice(0, other);
      return [path, same.at(-1)?.date ?? newest.date];
    }),
  );
}
