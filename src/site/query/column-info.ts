import type { Codebook } from '../../core/emit/codebook.ts';
import type { Cell } from '../../core/emit/table.ts';

/** What a query needs to know of a published table, as its codebook describes it, and a row of it. */
type Entry = Codebook['tables'][number];
export type ColumnInfo = Pick<Entry['columns'][number], 'name' | 'type' | 'about' | 'unit' | 'optional'> & {
  readonly values: readonly string[] | null;
};
export type TableInfo = Pick<Entry, 'name' | 'title' | 'files' | 'key' | 'rows'> & {
  readonly columns: readonly ColumnInfo[];
};
export type Row = Readonly<Record<string, Cell>>;
