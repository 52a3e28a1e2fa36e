import type { EmittedTable } from './table.ts';

/** A table as JSON: an array of typed objects with the keys of the CSV, one object a line. */
export const toJson = (emitted: EmittedTable): string =>
  emitted.records.length === 0
    ? '[]\n'
    : `[\n${emitted.records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;

/** A single document, indented, with a final newline. */
export const document = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
