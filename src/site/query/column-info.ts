import type { Codebook } from '../../core/emit/codebook.ts';
import type { Cell } from '../../core/emit/table.ts';

/** A published table as its codebook describes it, and a row of it. */
export type TableInfo = Codebook['tables'][number];
export type ColumnInfo = TableInfo['columns'][number];
export type Row = Readonly<Record<string, Cell>>;
