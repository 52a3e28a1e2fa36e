import type { Codebook } from '../../core/emit/codebook.ts';
import type { Cell } from '../../core/emit/table.ts';

type CodebookTable = Codebook['tables'][number];

/** What the page has to know of a column and a table, of all that the codebook says. */
export interface ColumnInfo extends Pick<CodebookTable['columns'][number], 'name' | 'type' | 'about'> {
  readonly values: readonly string[] | null;
}
export interface TableInfo extends Pick<CodebookTable, 'name' | 'title'> {
  readonly columns: readonly ColumnInfo[];
}

/** A row of a table. */
export type Row = Readonly<Record<string, Cell>>;
