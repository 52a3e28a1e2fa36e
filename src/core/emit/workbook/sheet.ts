import type { Cell } from '../table.ts';

/** How the cells of a row look: lines over a table, its heads, or words to read; rows of data look as their columns do. */
export type RowLook = 'title' | 'alarm' | 'help' | 'section' | 'head' | 'words';

export interface SheetRow {
  readonly cells: readonly Cell[];
  /** None for a row of data. */
  readonly look?: RowLook;
}

export interface SheetColumn {
  /** In characters. */
  readonly width: number;
  /** `score` shows as few decimals as pages do of a number that is there in full, `label` keeps a text off the number before it. */
  readonly shows?: 'score' | 'label';
  /** Of scores: bounds that none of them is to be shown as without being at it. */
  readonly bounds?: readonly number[];
  /** Whether its numbers are measures, which may have decimals, and not counts. */
  readonly decimals?: boolean;
}

/** One sheet of a workbook that people open: texts stay texts, numbers numbers, and there are no formulas. */
export interface Sheet {
  /** As Excel allows it: at most 31 characters, none of `\ / ? * [ ] :`. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** Number of the row with the heads of a table that can be filtered; it stays in sight, and so does what is above. */
  readonly head?: number;
  /** Columns at the left that stay in sight. */
  readonly kept?: number;
  /** Whether it is the one that is seen first when the file is opened; else the first is. */
  readonly opened?: true;
  readonly rowCount: number;
  readonly rows: Iterable<SheetRow>;
}
