import type { Dataset } from '../model/dataset.ts';

/**
 * Name and date of a release: `<newest edition>.<n>`, where `n` counts the days on which something was published since that
 * edition came out (design.md, section 6): those of corrections, and those that data/releases.csv lists because something else
 * changed. The date is that of the last such day, else of receipt, else, where the newest edition does not say when it was
 * received, the last one that is known; the clock is never asked.
 */
export function releaseOf(dataset: Dataset): { readonly name: string; readonly date: string } {
  const newest = dataset.editions.at(-1);
  const received = newest?.info.received ?? '';
  const days = publicationDays(dataset, received);
  const known = dataset.editions.map((edition) => edition.info.received).sort();
  return { name: `${newest?.info.year ?? 0}.${days.length}`, date: days.at(-1) ?? (received || (known.at(-1) ?? '')) };
}

/** The release that came out with the corrections of a day: of the edition that was the newest then. */
export function releaseOfDay(dataset: Dataset, day: string): string {
  const newest = dataset.editions.findLast((edition) => edition.info.received <= day) ?? dataset.editions[0];
  const days = publicationDays(dataset, newest?.info.received ?? '').filter((other) => other <= day);
  return `${newest?.info.year ?? 0}.${days.length}`;
}

/** Days on which something was published since an edition came out, ascending. */
const publicationDays = ({ corrections, releases }: Dataset, received: string): string[] =>
  [...new Set([...corrections, ...releases].map(({ date }) => date))].filter((day) => day >= received).sort();
