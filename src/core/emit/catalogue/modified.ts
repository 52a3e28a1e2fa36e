import { DATASETS } from '../dataset-texts.ts';
import type { DatasetEntry } from '../datasets.ts';
import type { DataFormat } from '../media-types.ts';
import type { CatalogueInput } from './input.ts';

/**
 * Date of the last release in which a table of the dataset changed, as far back as releases are known; where none is known to
 * have changed it, that of the first of them.
 */
export function modifiedOf(
  { id, modified }: Pick<DatasetEntry, 'id' | 'modified'>,
  { release, releases }: CatalogueInput,
): string {
  const tables = new Set<string>(DATASETS.find((dataset) => dataset.id === id)?.tables);
  const from = releases.findIndex((entry) => entry.release === release);
  const known = from < 0 ? [] : releases.slice(from);
  const changed = known.find(({ changes }) => changes?.tables.some((table) => tables.has(table)) !== false);
  return changed?.date ?? modified;
}

/** Formats that tell of their release inside, so that each release makes them anew. */
const OF_RELEASE: readonly DataFormat[] = ['PARQUET', 'XLSX', 'ZIP'];

/** When a file of the dataset last got other bytes, likewise. */
export const fileModified = (format: DataFormat, entry: DatasetEntry, input: CatalogueInput): string =>
  OF_RELEASE.includes(format) ? entry.modified : modifiedOf(entry, input);
