import Papa from 'papaparse';

/** Some rows of a CSV file just as they stand in it, to be shown; nothing is judged here. */
export interface Records {
  readonly header: readonly string[];
  /** Cells by row, counted as a spreadsheet does: the header is row 1. */
  readonly rows: ReadonlyMap<number, readonly string[]>;
}

/** So much of a file surely holds its first row. */
const HEAD = 1 << 16;

/** Characters given to PapaParse at a time, so that the rows of a long table need not all be held at once. */
const CHUNK = 1 << 20;

/**
 * The wanted rows of a table, by record and not by line of text, since a quoted cell may hold line breaks. What is no UTF-8
 * is shown as `\uFFFD`, quotes that do not close end where the reader of the data ends them too.
 */
export function recordsOf(bytes: Uint8Array, wanted: ReadonlySet<number>): Records {
  const text = textOf(bytes);
  const rows = new Map<number, readonly string[]>();
  let header: readonly string[] = [];
  let row = 0;
  const config = {
    delimiter: delimiterOf(text),
    newline: '\n' as const,
    skipEmptyLines: false,
    chunkSize: CHUNK,
    chunk: ({ data }: Papa.ParseResult<string[]>) => {
      for (const cells of data) {
        row += 1;
        if (row === 1) header = cells;
        if (wanted.has(row)) rows.set(row, cells);
      }
    },
  } satisfies Papa.ParseConfig<string[]> & Record<string, unknown>;
  Papa.parse<string[]>(text, config);
  // The newline that ends the last row is read as one more, empty, record.
  if (text.endsWith('\n')) rows.delete(row);
  return { header, rows };
}

/** The column names of a table. */
export function headerOf(bytes: Uint8Array): readonly string[] {
  const text = textOf(bytes.subarray(0, HEAD));
  return Papa.parse<string[]>(text, { delimiter: delimiterOf(text), newline: '\n', preview: 1 }).data[0] ?? [];
}

/** Text of a file that need not be UTF-8, lines ended with `\n`. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes).replaceAll('\r\n', '\n');

/** What separates the columns: a comma, unless the header has none and another sign that Excel uses. */
function delimiterOf(text: string): string {
  const end = text.indexOf('\n');
  const first = end === -1 ? text : text.slice(0, end);
  if (first.includes(',')) return ',';
  return [';', '\t', '|'].find((sign) => first.includes(sign)) ?? ',';
}
