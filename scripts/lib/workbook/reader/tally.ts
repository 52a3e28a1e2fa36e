import { LIMITS } from '../../../../src/core/parse/limits.ts';
import type { SheetCell, SheetRow } from '../../../../src/core/parse/sheet.ts';
import { tooMany } from './faults.ts';

/** Counts what all sheets of a workbook hold together. Each throws a WorkbookError where it is too much. */
export interface Tally {
  readonly cell: (sheet: string, cell: SheetCell) => void;
  /** @param rows those of a whole sheet */
  readonly area: (sheet: string, rows: readonly SheetRow[]) => void;
}

/** The header of a table is one of the first rows; every row below becomes as wide as it. */
const HEADERS = 20;

export function newTally(): Tally {
  let [cells, characters, area] = [0, 0, 0];
  return {
    cell: (sheet, { content }) => {
      cells += 1;
      if (cells > LIMITS.workbookCells) throw tooMany('workbookCells', cells, { sheet });
      if (content.kind !== 'text') return;
      characters += content.text.length;
      if (characters > LIMITS.workbookText) throw tooMany('workbookText', characters, { sheet });
    },
    area: (sheet, rows) => {
      let header = 0;
      for (const { row, cells: own } of rows) {
        const width = widthOf(own);
        if (row <= HEADERS) header = Math.max(header, width);
        area += Math.max(header, width);
        if (area > LIMITS.workbookArea) throw tooMany('workbookArea', area, { sheet, row });
      }
    },
  };
}

function widthOf(cells: SheetRow['cells']): number {
  let last = 0;
  for (const [column, { content }] of cells) if (column > last && content.kind !== 'blank') last = column;
  return last;
}
