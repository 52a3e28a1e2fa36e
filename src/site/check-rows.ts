import type { Codebook } from '../core/emit/codebook.ts';

const FITS: Readonly<Record<string, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
};

/**
 * Rows of one JSON table, checked column by column against the codebook that was published with it.
 * @throws naming table, row, column, expected type and what was found
 */
export function checkRows(name: string, value: unknown, codebook: Codebook): readonly Record<string, unknown>[] {
  const entry = codebook.tables.find((table) => table.name === name);
  if (entry === undefined) throw new Error(`${name}.json is not in the codebook`);
  if (!Array.isArray(value)) throw new Error(`${name}.json is not an array`);
  value.forEach((row: Record<string, unknown>, at) => {
    for (const column of entry.columns) {
      const cell = row[column.name];
      const fits = cell === null ? column.optional : FITS[column.type]?.(cell);
      if (fits !== true) {
        throw new Error(
          `${name}.json, row ${at + 1}, ${column.name}: expected ${column.type}, found ${JSON.stringify(cell)}`,
        );
      }
    }
  });
  return value as Record<string, unknown>[];
}
