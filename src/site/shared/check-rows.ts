import type { Codebook } from '../../core/emit/codebook.ts';
import type { Records } from '../../core/emit/records.ts';

const FITS: Readonly<Record<string, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
};

/**
 * Makes sure that a JSON table is what its definition says, column by column, by the codebook that was published with it.
 * @throws Error naming table, row, column, what was expected and what was found
 */
export function checkRows<Name extends keyof Records>(
  name: Name,
  value: unknown,
  { tables }: Pick<Codebook, 'tables'>,
): asserts value is Records[Name][] {
  const entry = tables.find((table) => table.name === name);
  if (entry === undefined) throw new Error(`${name}.json is not in the codebook`);
  if (!Array.isArray(value)) throw new Error(`${name}.json is not an array`);
  value.forEach((row: Readonly<Record<string, unknown>>, at) => {
    for (const column of entry.columns) {
      const cell = row[column.name];
      const { values } = column;
      const fits = FITS[column.type]?.(cell) === true && (values === null || values.includes(String(cell)));
      if (fits || (cell === null && column.optional)) continue;
      throw new Error(
        `${name}.json, row ${at + 1}, ${column.name}: expected ${values?.join(' | ') ?? column.type}, found ${JSON.stringify(cell)}`,
      );
    }
  });
}
