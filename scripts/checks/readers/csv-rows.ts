import Papa from 'papaparse';

/** A CSV as its cells stand there, marks before formulas included. */
export interface CsvRows {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads a CSV strictly by the dialect of the release; what does not fit it is told. */
export function csvRows(text: string): CsvRows & { readonly faults: readonly string[] } {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n', quoteChar: '"' });
  const [header = [], ...rows] = text.endsWith('\n') ? data.slice(0, -1) : data;
  return {
    header,
    rows,
    faults: [
      ...(text.startsWith('\uFEFF') ? ['starts with a byte order mark'] : []),
      ...(text.endsWith('\n') ? [] : ['does not end in a line feed']),
      ...errors.map(({ message, row }) => `row ${(row ?? 0) + 1}: ${message}`),
    ],
  };
}
