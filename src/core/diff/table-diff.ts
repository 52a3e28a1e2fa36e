import type { Cell } from '../emit/table.ts';
import { pairRows } from './pair-rows.ts';
import type { PublishedTable, Record_ } from './table-set.ts';

/** One field that differs. */
export interface CellChange {
  /** The cells that name the row. */
  readonly key: Record_;
  readonly column: string;
  readonly old: Cell;
  readonly new: Cell;
}

/** Everything in which one table differs from what it was. */
export interface TableDiff {
  readonly table: string;
  readonly key: readonly string[];
  readonly rows: { readonly old: number; readonly new: number };
  readonly columns_added: readonly string[];
  readonly columns_removed: readonly string[];
  readonly changed: readonly CellChange[];
  /** Whole rows that only one side has. */
  readonly added: readonly Record_[];
  readonly removed: readonly Record_[];
}

/**
 * Compares a table with what it was, cell by cell; a table that one side does not have is one without rows. Columns that only
 * one side has are named once and not again in each row.
 */
export function diffTable(name: string, old: PublishedTable | undefined, now: PublishedTable | undefined): TableDiff {
  const before = old?.columns ?? [];
  const after = now?.columns ?? [];
  const shared = after.filter((column) => before.includes(column));
  const declared = now?.key ?? old?.key ?? [];
  // Without a key a row is named by all that stands in it.
  const key = declared.length > 0 ? declared : ((now ?? old)?.columns ?? []);
  const changed: CellChange[] = [];
  const added: Record_[] = [];
  const removed: Record_[] = [];
  for (const pair of pairRows(old?.records ?? [], now?.records ?? [], key)) {
    if (pair.old === undefined && pair.new !== undefined) added.push(pair.new);
    else if (pair.new === undefined && pair.old !== undefined) removed.push(pair.old);
    else if (pair.old !== undefined && pair.new !== undefined) {
      for (const column of shared) {
        const was = pair.old[column] ?? null;
        const is = pair.new[column] ?? null;
        if (was !== is) changed.push({ key: cellsOf(pair.new, key), column, old: was, new: is });
      }
    }
  }
  return {
    table: name,
    key,
    rows: { old: old?.records.length ?? 0, new: now?.records.length ?? 0 },
    columns_added: old === undefined ? [] : after.filter((column) => !before.includes(column)),
    columns_removed: now === undefined ? [] : before.filter((column) => !after.includes(column)),
    changed,
    added,
    removed,
  };
}

/** Whether a table is in nothing different from what it was. */
export const isSame = ({ changed, added, removed, columns_added, columns_removed }: TableDiff): boolean =>
  [changed, added, removed, columns_added, columns_removed].every((list) => list.length === 0);

const cellsOf = (row: Record_, columns: readonly string[]): Record_ =>
  Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
