import { cellFault } from './cell-fault.ts';
import type { CsvRows } from '../readers/csv-rows.ts';
import type { DescribedSchema } from './package-shape.ts';

/** Parts of a key; no cell holds this sign. */
const BETWEEN = '\u0000';

/** The cells of some columns of each row as one text; null where one of them is blank or there is no such column. */
export function tuples({ header, rows }: CsvRows, columns: readonly string[]): (string | null)[] {
  const at = columns.map((column) => header.indexOf(column));
  return rows.map((row) => {
    const cells = at.map((index) => row[index] ?? '');
    return cells.includes('') ? null : cells.join(BETWEEN);
  });
}

/** Faults of a CSV against its Table Schema: header, cells, key. Rows are counted as lines are, the header being 1. */
export function rowFaults(schema: DescribedSchema, csv: CsvRows): string[] {
  const names = schema.fields.map(({ name }) => name);
  if (names.join() !== csv.header.join()) return [`header ${csv.header.join()} instead of ${names.join()}`];
  return [...csv.rows.flatMap((row, at) => cellFaults(schema, row, at + 2)), ...keyFaults(schema, csv)];
}

function cellFaults({ fields }: DescribedSchema, row: readonly string[], line: number): string[] {
  if (row.length !== fields.length) return [`row ${line}: ${row.length} cells instead of ${fields.length}`];
  return fields.flatMap((field, at) => {
    const fault = cellFault(field, row[at] ?? '');
    return fault === null ? [] : [`row ${line}, ${field.name}: ${fault}`];
  });
}

/** A key names each row once; a blank cell in it counts as any other. */
function keyFaults({ primaryKey, uniqueKeys }: DescribedSchema, { header, rows }: CsvRows): string[] {
  const keys = [...(primaryKey === undefined ? [] : [primaryKey]), ...(uniqueKeys ?? [])];
  return keys.flatMap((key) => {
    const at = key.map((column) => header.indexOf(column));
    const seen = new Map<string, number>();
    return rows.flatMap((row, index) => {
      const value = at.map((column) => row[column]).join(BETWEEN);
      const before = seen.get(value);
      seen.set(value, index + 2);
      return before === undefined ? [] : [`row ${index + 2}: same ${key.join(', ')} as row ${before}`];
    });
  });
}
