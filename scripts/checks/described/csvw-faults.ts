import type { DescribedCsvw } from './csvw-shape.ts';
import type { DescribedField, DescribedSchema } from './package-shape.ts';

const BASES: Readonly<Record<DescribedField['type'], DescribedCsvw['columns'][number]['datatype']['base']>> = {
  string: 'string',
  integer: 'integer',
  number: 'decimal',
  boolean: 'boolean',
};

/** Where a schema by CSVW does not say the same as a Table Schema and the header of its CSV. */
export function csvwFaults(csvw: DescribedCsvw, schema: DescribedSchema, header: readonly string[]): string[] {
  const names = csvw.columns.map(({ name }) => name);
  const titles = csvw.columns.map((column) => column.titles);
  const key = schema.primaryKey ?? schema.uniqueKeys?.[0] ?? [];
  return [
    ...(names.join() === header.join() ? [] : [`columns ${names.join()} instead of ${header.join()}`]),
    ...(titles.join() === header.join() ? [] : [`titles ${titles.join()} instead of ${header.join()}`]),
    ...(csvw.primaryKey.join() === key.join() ? [] : [`key ${csvw.primaryKey.join()} instead of ${key.join()}`]),
    ...csvw.columns.flatMap((column) => {
      const field = schema.fields.find(({ name }) => name === column.name);
      return field === undefined ? [] : columnFaults(column, field);
    }),
  ];
}

function columnFaults({ name, datatype, required }: DescribedCsvw['columns'][number], field: DescribedField): string[] {
  const { constraints } = field;
  const expression = constraints.pattern ?? constraints.enum?.join('|');
  const pairs = [
    ['base', datatype.base, field.format === 'uri' ? 'anyURI' : BASES[field.type]],
    ['minimum', datatype.minimum, constraints.minimum],
    ['maximum', datatype.maximum, constraints.maximum],
    ['format', datatype.format, expression === undefined ? undefined : `^(?:${expression})$`],
    ['required', required, constraints.required],
  ] as const;
  return pairs
    .filter(([, said, expected]) => said !== expected)
    .map(([what, said, expected]) => `${name}: ${what} ${String(said)} instead of ${String(expected)}`);
}

/**
 * Where the foreign keys of a schema by CSVW are not those of the Table Schema whose target is the key of its table, which
 * is all that CSVW has foreign keys for.
 * @param keyOf key of a table by its name; undefined where the document has no such table
 */
export function csvwReferenceFaults(
  csvw: DescribedCsvw,
  schema: DescribedSchema,
  table: string,
  keyOf: (name: string) => readonly string[] | undefined,
): string[] {
  const expected = (schema.foreignKeys ?? [])
    .map(({ fields, reference }) => ({ fields, resource: reference.resource ?? table, target: reference.fields }))
    .filter(({ resource, target }) => [...(keyOf(resource) ?? [])].sort().join() === [...target].sort().join())
    .map(({ fields, resource, target }) => `${fields.join()} → ${resource}.csv ${target.join()}`);
  const said = (csvw.foreignKeys ?? []).map(
    ({ columnReference, reference }) =>
      `${columnReference.join()} → ${reference.resource} ${reference.columnReference.join()}`,
  );
  return said.join('; ') === expected.join('; ')
    ? []
    : [`foreign keys ${said.join('; ')} instead of ${expected.join('; ')}`];
}
