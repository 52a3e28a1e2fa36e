import type { Cell } from '../../../../src/core/emit/table.ts';
import type { LoadedType } from './column-types.ts';

/** A table of the data store. */
export interface LoadedTable {
  readonly fields: readonly string[];
  /** Of each field, where the loader is set to guess them; else all are texts. */
  readonly types: readonly LoadedType[];
  readonly rows: readonly (readonly Cell[])[];
}
