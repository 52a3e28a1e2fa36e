import type { DatasetEntry } from '../datasets.ts';
import type { CatalogueInput, ListedRelease } from './input.ts';

/** Names of the tables of a dataset. */
export const tablesOf = ({ resources }: Pick<DatasetEntry, 'resources'>): ReadonlySet<string> =>
  new Set(resources.flatMap(({ table }) => table ?? []));

/**
 * The last release in which a table of the dataset changed, as far back as releases are known; where none is known to have changed
 * it, the first of them.
 */
export function lastChanged(
  entry: Pick<DatasetEntry, 'resources'>,
  { release, releases }: Pick<CatalogueInput, 'release' | 'releases'>,
): ListedRelease | undefined {
  const own = tablesOf(entry);
  const from = releases.findIndex((listed) => listed.release === release);
  const known = from < 0 ? [] : releases.slice(from);
  return known.find(({ changes }) => changes?.tables.some(({ table }) => own.has(table)) !== false);
}

/** Date of that release; of the newest where none is known. */
export const modifiedOf = (
  entry: Pick<DatasetEntry, 'resources' | 'modified'>,
  input: Pick<CatalogueInput, 'release' | 'releases'>,
): string => lastChanged(entry, input)?.date ?? entry.modified;
