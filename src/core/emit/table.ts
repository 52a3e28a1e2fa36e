import type { Bilingual } from '../model/finding.ts';
import type { DatasetId } from './dataset-texts.ts';
import type { ValueTexts } from './value-texts.ts';

/** A value of an emitted cell; null is written as a blank cell and as JSON null. */
export type Cell = string | number | boolean | null;

export type ColumnType = 'text' | 'integer' | 'number' | 'boolean';

/** One column of an emitted table: header, codebook entry, type check and the type of its cells are all made from it. */
export interface Column<Row, Name extends string = string, Value extends Cell = Cell> {
  readonly name: Name;
  readonly type: ColumnType;
  readonly about: Bilingual;
  readonly unit?: string;
  /** Closed list of allowed values with what each means, where there is one. */
  readonly values?: ValueTexts;
  /** Bounds of a number, both inclusive. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** Regular expression that the whole text fits (no anchors; groups are plain). */
  readonly pattern?: string;
  /** Where every text is a web address. */
  readonly format?: 'uri';
  /** Whether the cell may be blank. */
  readonly optional?: boolean;
  readonly cell: (row: Row) => Value;
}

/** Columns whose values, where none of them is blank, stand in some row of another table (or of the same one). */
export interface Reference {
  readonly columns: readonly string[];
  readonly table: string;
  readonly target: readonly string[];
}

/** One emitted table: its definition and its rows, in the order in which they are written. */
export interface EmittedTable {
  readonly name: string;
  readonly title: Bilingual;
  /** What one row is. */
  readonly about: Bilingual;
  /** What is in it and whom it serves, in one sentence, as portals and catalogues say it of its files. */
  readonly purpose: Bilingual;
  readonly dataset: DatasetId;
  readonly key: readonly string[];
  readonly references: readonly Reference[];
  readonly columns: readonly Omit<Column<never>, 'cell'>[];
  readonly records: readonly Readonly<Record<string, Cell>>[];
}

export interface TableDefinition<
  Row,
  Name extends string = string,
  Columns extends readonly Column<Row>[] = readonly Column<Row>[],
> {
  readonly name: Name;
  readonly title: Bilingual;
  /** What one row is. */
  readonly about: Bilingual;
  /** What is in it and whom it serves, in one sentence, as portals and catalogues say it of its files. */
  readonly purpose: Bilingual;
  readonly dataset: DatasetId;
  /** Columns that together name a row. */
  readonly key: readonly string[];
  readonly references?: readonly Reference[];
  readonly columns: Columns;
}

/** A record of a table, as files have it: each column with the type that its definition gives it. */
export type RecordOf<Definition extends { readonly columns: readonly Column<never>[] }> = {
  readonly [Each in Definition['columns'][number] as Each['name']]: ReturnType<Each['cell']>;
};

/**
 * Defines a table of rows of a type, and keeps the literal names and types of its columns, from which RecordOf makes the type of a record.
 * Written in two calls, since the type of the rows is said and the others are found.
 */
export const defineTable =
  <Row>() =>
  <const Name extends string, const Columns extends readonly Column<Row>[]>(
    definition: TableDefinition<Row, Name, Columns>,
  ): TableDefinition<Row, Name, Columns> =>
    definition;

/** A computed number with at most six decimals, in files and on pages alike (design.md, section 6). */
export const sixDecimals = <Value extends number | null>(value: Value): number | Extract<Value, null> =>
  (value === null ? null : Number(value.toFixed(6))) as number | Extract<Value, null>;

/** Rows turned into records in the definition's column order. */
export function emitTable<Row>(definition: TableDefinition<Row>, rows: readonly Row[]): EmittedTable {
  return {
    name: definition.name,
    title: definition.title,
    about: definition.about,
    purpose: definition.purpose,
    dataset: definition.dataset,
    key: definition.key,
    references: definition.references ?? [],
    columns: definition.columns,
    records: rows.map((row) => Object.fromEntries(definition.columns.map((column) => [column.name, column.cell(row)]))),
  };
}

/** The rows of one edition of a table that has the column `edition`, as a table of its own: `results-2022`. */
export const ofEdition = (table: EmittedTable, year: number): EmittedTable => ({
  ...table,
  name: `${table.name}-${year}`,
  records: table.records.filter((record) => record['edition'] === year),
});

/** Years of the rows of a table, ascending; none where it has no column `edition`. */
export const editionsIn = (table: EmittedTable): number[] =>
  [...new Set(table.records.flatMap(({ edition }) => (typeof edition === 'number' ? [edition] : [])))].sort(
    (a, b) => a - b,
  );

/** The tables without references to a list that was not given and so binds nobody: categories.csv is optional. */
export function withKeptReferences(tables: readonly EmittedTable[]): EmittedTable[] {
  const given = new Set(tables.filter(({ records }) => records.length > 0).map(({ name }) => name));
  return tables.map((table) => ({
    ...table,
    references: table.references.filter(
      (reference) =>
        given.has(reference.table) ||
        table.records.every((record) => reference.columns.some((column) => record[column] === null)),
    ),
  }));
}
