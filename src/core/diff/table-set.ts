import type { Codebook } from '../emit/codebook.ts';
import type { Cell } from '../emit/table.ts';
import type { Bilingual } from '../model/finding.ts';

/** A row of a published table: every cell by its column. */
export type Record_ = Readonly<Record<string, Cell>>;

/** One published table as its codebook describes it. */
export interface PublishedTable {
  readonly name: string;
  readonly title: Bilingual;
  readonly key: readonly string[];
  readonly columns: readonly string[];
  readonly records: readonly Record_[];
}

/** The tables of one release by name, in the order of its codebook. */
export type TableSet = ReadonlyMap<string, PublishedTable>;

/**
 * The tables of a release as they are published, whether read from a folder or made a moment ago.
 * @param text gives the text of a file of the release by its path
 */
export function readTables(text: (path: string) => string): TableSet {
  const { tables } = JSON.parse(text('codebook.json')) as Codebook;
  return new Map(
    tables.map(({ name, title, key, columns }) => [
      name,
      readWhenAsked({
        name,
        title,
        key,
        columns: columns.map((column) => column.name),
        records: () => JSON.parse(text(`${name}.json`)) as Record_[],
      }),
    ]),
  );
}

/** Rows are read when somebody asks for them: most who have a release look at few of its tables. */
function readWhenAsked(table: Omit<PublishedTable, 'records'> & { records: () => readonly Record_[] }): PublishedTable {
  let records: readonly Record_[] | undefined;
  return {
    ...table,
    get records() {
      return (records ??= table.records());
    },
  };
}

/** Rows of a table; none where the release has no such table. */
export const rowsOf = (tables: TableSet, name: string): readonly Record_[] => tables.get(name)?.records ?? [];

/** A cell as text: '' where it is blank or its column is not there. */
export const textOf = (row: Record_ | undefined, column: string): string => String(row?.[column] ?? '');

/** A cell as a number: null where it is blank or none. */
export function numberOf(row: Record_ | undefined, column: string): number | null {
  const value = row?.[column];
  return typeof value === 'number' ? value : null;
}
