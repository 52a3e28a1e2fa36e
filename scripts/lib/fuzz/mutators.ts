import { BYTE_MUTATORS } from './mutate-bytes.ts';
import { CELL_MUTATORS } from './mutate-cells.ts';
import { COLUMN_MUTATORS } from './mutate-columns.ts';
import { FILE_MUTATORS } from './mutate-files.ts';
import { IDENTIFIER_MUTATORS } from './mutate-identifiers.ts';
import { JSON_MUTATORS } from './mutate-json.ts';
import { ROW_MUTATORS } from './mutate-rows.ts';
import { WORKBOOK_MUTATORS } from './mutate-workbooks.ts';
import type { Mutator } from './mutator.ts';

/** Every way of spoiling a file; adding one touches its own list. The order is part of what a seed means. */
export const MUTATORS: readonly Mutator[] = [
  ...BYTE_MUTATORS,
  ...CELL_MUTATORS,
  ...ROW_MUTATORS,
  ...COLUMN_MUTATORS,
  ...FILE_MUTATORS,
  ...JSON_MUTATORS,
  ...IDENTIFIER_MUTATORS,
  ...WORKBOOK_MUTATORS,
];
