import { LIMITS } from './limits.ts';

/** Where the records of a table begin and end, as far as that needs telling before PapaParse cuts them into cells. */
export interface RecordScan {
  /**
   * By record, counted from 1, the text around a quote where RFC 4180 (section 2, rules 5 to 7) allows none: in a cell that is not
   * quoted as a whole, or not doubled. PapaParse reads such cells in its own way and says nothing.
   */
  readonly stray: ReadonlyMap<number, string>;
  /** Records in which a cell may be longer than is read. */
  readonly long: ReadonlySet<number>;
  /** The first record with which the table is more than is read, and what of it is too much. */
  readonly beyond: { readonly record: number; readonly limit: 'rows' | 'columns' | 'rowLength' } | null;
}

/** Goes once through the records of a text whose lines end in `\n`. @param rows so many are read, the header among them */
export function scanRecords(text: string, delimiter: string, rows: number): RecordScan {
  const stray = new Map<number, string>();
  const long = new Set<number>();
  const edge = (at: number): boolean => {
    const sign = text.charAt(at);
    return sign === '' || sign === '\n' || sign === delimiter;
  };
  let record = 1;
  let start = 0;
  let from = 0;
  let quote = text.indexOf('"');
  let newline = text.indexOf('\n');
  while (start < text.length) {
    if (quote !== -1 && (newline === -1 || quote < newline)) {
      const closing = edge(quote - 1) ? closingQuote(text, quote) : -1;
      if (closing !== -1 && edge(closing + 1)) from = closing + 1;
      else {
        if (!stray.has(record)) stray.set(record, around(text, quote));
        from = quote + 1;
      }
      quote = text.indexOf('"', from);
      // Newlines within a cell that is quoted as it should be end no record.
      if (newline !== -1 && newline < from) newline = text.indexOf('\n', from);
      continue;
    }
    const end = newline === -1 ? text.length : newline;
    const length = end - start;
    if (record > rows) return { stray, long, beyond: { record, limit: 'rows' } };
    if (length > LIMITS.rowLength) return { stray, long, beyond: { record, limit: 'rowLength' } };
    if (length > LIMITS.cellLength) long.add(record);
    if (length >= LIMITS.columns && wider(text, start, end, delimiter))
      return { stray, long, beyond: { record, limit: 'columns' } };
    record += 1;
    start = end + 1;
    newline = text.indexOf('\n', start);
  }
  return { stray, long, beyond: null };
}

/** The quote that closes a cell: the next that is not doubled; -1 where there is none. */
function closingQuote(text: string, opening: number): number {
  let at = text.indexOf('"', opening + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

/** Whether a record surely has more columns than are read; delimiters within quotes count too, as none of ours are so many. */
function wider(text: string, start: number, end: number, delimiter: string): boolean {
  let count = 1;
  for (let at = text.indexOf(delimiter, start); at !== -1 && at < end; at = text.indexOf(delimiter, at + 1)) count += 1;
  return count > LIMITS.columns;
}

/** So much of a line that a place in it is seen. */
function around(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf('\n', at) + 1, at - 40);
  const end = text.indexOf('\n', at);
  return text.slice(from, Math.min(end === -1 ? text.length : end, at + 40));
}
