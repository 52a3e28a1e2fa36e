import type { Cell } from '../../../../src/core/emit/table.ts';

/** A table of the data store. */
export interface LoadedTable {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
