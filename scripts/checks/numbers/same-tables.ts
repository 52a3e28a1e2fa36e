import type { Row } from '../built.ts';

/** A value of a cell as a typed file holds it. */
export type TypedCell = string | number | boolean | null;

/** One way in which tables are published. */
export interface TableForm {
  /** For instance `json`; the ending of its files. */
  readonly ending: string;
  /** Rows of a file, each cell typed. */
  read(path: string): Promise<readonly Readonly<Record<string, TypedCell>>[]>;
}

export interface TypedColumn {
  readonly name: string;
  readonly type: 'text' | 'integer' | 'number' | 'boolean';
}

/** A cell of a CSV as the type of its column has it. @throws where the text is not of that type */
export function typedCell(text: string, { name, type }: TypedColumn): TypedCell {
  if (text === '') return null;
  if (type === 'text') return text;
  if (type === 'boolean') {
    if (text !== 'true' && text !== 'false') throw new Error(`${name}: „${text}” is neither true nor false`);
    return text === 'true';
  }
  const value = Number(text);
  if (String(value) !== text || (type === 'integer' && !Number.isInteger(value)))
    throw new Error(`${name}: „${text}” is no ${type}`);
  return value;
}

/**
 * What two forms of one table hold differently, cell by cell.
 * @param csv rows of the CSV, typed by their columns
 */
export function differingCells(
  columns: readonly TypedColumn[],
  csv: readonly Readonly<Record<string, TypedCell>>[],
  other: readonly Row[],
): string[] {
  if (csv.length !== other.length) return [`${other.length} rows, not ${csv.length}`];
  return csv.flatMap((row, at) => {
    const twin = other[at] ?? {};
    const foreign = Object.keys(twin).filter((name) => !columns.some((column) => column.name === name));
    return [
      ...foreign.map((name) => `row ${at + 1}: a column ${name} that the CSV has not`),
      ...columns.flatMap(({ name }) =>
        Object.is(row[name] ?? null, twin[name] ?? null)
          ? []
          : [
              `row ${at + 1}, ${name}: ${JSON.stringify(twin[name] ?? null)}, in the CSV ${JSON.stringify(row[name] ?? null)}`,
            ],
      ),
    ];
  });
}
