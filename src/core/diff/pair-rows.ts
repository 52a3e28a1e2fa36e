import type { Record_ } from './table-set.ts';

/** A row then and now; one of them is missing where it was added or removed. */
export interface Pair {
  readonly old: Record_ | undefined;
  readonly new: Record_ | undefined;
}

/** The cells that name a row, as one text. */
export const keyOf = (row: Record_, key: readonly string[]): string =>
  JSON.stringify(key.map((column) => row[column] ?? null));

/**
 * Puts the rows of two tables together by their key, new rows in their order, then those that are gone. Rows that share a key,
 * which no table of ours should have, are paired in the order in which they stand.
 */
export function pairRows(old: readonly Record_[], now: readonly Record_[], key: readonly string[]): Pair[] {
  const waiting = new Map<string, Record_[]>();
  for (const row of old) {
    const name = keyOf(row, key);
    const same = waiting.get(name);
    if (same === undefined) waiting.set(name, [row]);
    else same.push(row);
  }
  const taken = new Set<Record_>();
  const pairs: Pair[] = now.map((row) => {
    const before = waiting.get(keyOf(row, key))?.shift();
    if (before !== undefined) taken.add(before);
    return { old: before, new: row };
  });
  for (const row of old) if (!taken.has(row)) pairs.push({ old: row, new: undefined });
  return pairs;
}
