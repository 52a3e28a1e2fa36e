import { tinyEmitted } from '../emit/testing.ts';
import type { Change } from '../rules/testing/tiny-dataset.ts';
import { readTables, type TableSet } from './table-set.ts';

/** The published tables of the tiny dataset with changes, for tests. @throws where a change stops publication */
export function tinyTables(...changes: readonly Change[]): TableSet {
  const emitted = tinyEmitted(...changes);
  return readTables((path) => emitted.files.get(path) ?? '');
}
