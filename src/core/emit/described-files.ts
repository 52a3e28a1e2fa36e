import { datasets, type DatasetEntry, type Resource } from './datasets.ts';
import type { EmittedTable } from './table.ts';

/** What datasets.json says of a file: in which dataset and resource it is. */
export interface FileEntry {
  readonly dataset: DatasetEntry;
  readonly resource: Resource;
}

export type FileEntries = ReadonlyMap<string, FileEntry>;

/** Dataset and resource of each file by its path. */
export const fileEntries = (tables: readonly EmittedTable[], date: string): FileEntries =>
  new Map(
    datasets(tables, date).flatMap((dataset) =>
      dataset.resources.flatMap((resource) => resource.files.map(({ path }) => [path, { dataset, resource }] as const)),
    ),
  );

/** Whether anything among the files is a demonstration. */
export const isDemonstration = (entries: FileEntries): boolean =>
  [...entries.values()].some(({ resource }) => resource.status === 'demonstration');
