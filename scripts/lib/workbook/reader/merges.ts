import { LIMITS } from '../../../../src/core/parse/limits.ts';
import { BLANK, type SheetCell } from '../../../../src/core/parse/sheet.ts';
import { cellAddress } from './cell-address.ts';
import { damaged, tooMany } from './faults.ts';

/** A range of merged cells, its edges included; columns from A as 1. */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A range as it is written, `A1:B3`. */
export function mergeOf(written: string, sheet: string): Merge {
  const [first = '', last = first] = written.trim().split(':');
  const [from, to] = [cellAddress(first), cellAddress(last)];
  if (from === null || to === null) throw damaged(`mergeCell ${written}`, { sheet });
  return {
    top: Math.min(from.row, to.row),
    bottom: Math.max(from.row, to.row),
    left: Math.min(from.column, to.column),
    right: Math.max(from.column, to.column),
  };
}

/**
 * Marks the cells of merged ranges, blank ones too. Only the first of a range is seen, so anything in another is marked as unseen.
 * @param rows cells by row and column; those of merges are put in
 * @throws WorkbookError where ranges are so many or so large that nobody means them
 */
export function markMerged(merges: readonly Merge[], rows: Map<number, Map<number, SheetCell>>, sheet: string): void {
  const count = merges.reduce((sum, { top, bottom, left, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
  if (count > LIMITS.workbookMergedCells) throw tooMany('workbookMergedCells', count, { sheet });
  for (const { top, bottom, left, right } of merges) {
    for (let row = top; row <= bottom; row += 1) {
      const cells = rows.get(row) ?? new Map<number, SheetCell>();
      rows.set(row, cells);
      for (let column = left; column <= right; column += 1) {
        const cell = cells.get(column) ?? BLANK;
        const covered = (row > top || column > left) && cell.content.kind !== 'blank';
        cells.set(column, { ...cell, merged: true, ...(covered && { unseen: true }) });
      }
    }
  }
}
