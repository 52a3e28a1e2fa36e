import Papa from 'papaparse';
import { decodeBytes } from './encoding.ts';

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
 * The wanted rows of a table, by record and not by line of text, since a quoted cell may hold line breaks. What is converted in
 * reading is shown as it is read; quotes that do not close end where the reader of the data ends them too.
 */
export function recordsOf(bytes: Uint8Array, wanted: ReadonlySet<number>): Records {
  const text = tableText(bytes);
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
  const text = tableText(bytes.subarray(0, HEAD));
  return Papa.parse<string[]>(text, { delimiter: delimiterOf(text), newline: '\n', preview: 1 }).data[0] ?? [];
}

/** Text of a file as the data are read, and where they cannot be, with a sign for what is no UTF-8; lines end with `\n`. */
export function textOf(bytes: Uint8Array): string {
  const text = decodeBytes(bytes)?.text ?? new TextDecoder('utf-8').decode(bytes);
  return text.includes('\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\r', '\n');
}

/** Text of a table: a note to Excel before the column names is no row. */
const tableText = (bytes: Uint8Array): string => textOf(bytes).replace(/^sep=.\n/, '');

/** Place of a column in a header, in which Excel may have left blanks around the names; -1 where it has none of that name. */
export function columnAt(header: readonly string[], name: string): number {
  const at = header.indexOf(name);
  return at === -1 ? header.findIndex((own) => own.trim() === name) : at;
}

/** What separates the columns: the sign that cuts the header into the most, a comma where that is no other. */
function delimiterOf(text: string): string {
  const end = text.indexOf('\n');
  const first = end === -1 ? text : text.slice(0, end);
  const pieces = (sign: string): number => first.split(sign).length;
  return [';', '\t', '|'].reduce((best, sign) => (pieces(sign) > pieces(best) ? sign : best), ',');
}
