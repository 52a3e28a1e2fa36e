import type { CsvRows } from '../readers/csv-rows.ts';
import type { DescribedSchema } from './package-shape.ts';
import { tuples } from './row-faults.ts';

/**
 * Values that a foreign key finds nowhere in its target.
 * @param tables every table of the release by its name
 * @param name of the table itself, to which a reference without a resource leads
 */
export function referenceFaults(
  { foreignKeys = [] }: DescribedSchema,
  csv: CsvRows,
  name: string,
  tables: ReadonlyMap<string, CsvRows>,
): string[] {
  return foreignKeys.flatMap(({ fields, reference }) => {
    const resource = reference.resource ?? name;
    const target = tables.get(resource);
    if (target === undefined) return [`${fields.join()} leads to ${resource}, which is not there`];
    const lost = [...fields.filter((column) => !csv.header.includes(column))];
    const lostThere = reference.fields.filter((column) => !target.header.includes(column));
    if (lost.length + lostThere.length > 0) return [`${[...lost, ...lostThere].join()}: no such column`];
    const known = new Set(tuples(target, reference.fields));
    return tuples(csv, fields).flatMap((value, at) =>
      value === null || known.has(value)
        ? []
        : [`row ${at + 2}: ${fields.join()} ${value.replaceAll('\u0000', ', ')} is not in ${resource}`],
    );
  });
}
