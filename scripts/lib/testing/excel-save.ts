import iconv from 'iconv-lite';
import Papa from 'papaparse';

/** What a column holds, as far as Excel writes it in a manner of its own. */
export type Kind = 'number' | 'share' | 'boolean' | 'date' | 'text';

/** How Excel, or a program like it, saves a table. Everything that is left out is as the contract has it. */
export interface Manner {
  readonly delimiter?: ';' | '\t';
  readonly newline?: '\r\n' | '\r';
  readonly encoding?: 'windows-1257' | 'windows-1252' | 'utf-16le' | 'utf-16be';
  readonly byteOrderMark?: boolean;
  readonly separatorLine?: boolean;
  readonly blankColumns?: number;
  readonly blankRows?: number;
  /** Blank cells at the end of a row are not written. */
  readonly shortRows?: boolean;
  readonly decimalComma?: boolean;
  /** Stands between thousands. */
  readonly thousands?: string;
  /** Stands behind shares. */
  readonly percent?: string;
  readonly logical?: readonly [yes: string, no: string];
  /** 01.02.2022 */
  readonly latvianDates?: boolean;
  /** Numbers such as 3.5 have become the third of May. */
  readonly numbersAsDates?: boolean;
  /** Digits from which on whole numbers are shortened. */
  readonly scientificFrom?: number;
}

/** One cell that is not written as it was. */
export interface Rewritten {
  readonly rule: string;
  readonly row: number;
  readonly column: string;
  readonly written: string;
}

/** A table as a program saved it. */
export interface Saved {
  readonly bytes: Uint8Array;
  readonly rewritten: readonly Rewritten[];
  /** Rows whose last cells were not written. */
  readonly short: readonly number[];
  /** Rows below the header. */
  readonly rows: number;
}

/** Saves a table that keeps the contract in another manner. @param kindOf what the cell of a row in a column holds */
export function savedByExcel(
  text: string,
  kindOf: (column: string, row: Readonly<Record<string, string>>) => Kind,
  manner: Manner,
): Saved {
  const [header = [], ...rows] = Papa.parse<string[]>(text.trimEnd()).data;
  const rewritten: Rewritten[] = [];
  const short: number[] = [];
  const written = rows.map((cells, at) => {
    const record = Object.fromEntries(header.map((column, index) => [column, cells[index] ?? '']));
    return cells.map((cell, index) => {
      const column = header[index] ?? '';
      const { rule, text: own } = cellOf(kindOf(column, record), cell, manner);
      if (rule !== undefined) rewritten.push({ rule, row: at + 2, column, written: own });
      return own;
    });
  });
  const delimiter = manner.delimiter ?? ',';
  const more = Array<string>(manner.blankColumns ?? 0).fill('');
  const lines = [header, ...written].map((cells, at) => {
    const filled = manner.shortRows === true ? cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1) : cells;
    if (filled.length < cells.length) short.push(at + 1);
    const whole = manner.shortRows === true ? filled : [...cells, ...more];
    return whole.map((cell) => quoted(cell, delimiter)).join(delimiter);
  });
  const blank = delimiter.repeat(header.length - 1 + more.length);
  lines.push(...Array<string>(manner.blankRows ?? 0).fill(blank));
  if (manner.separatorLine === true) lines.unshift(`sep=${delimiter}`);
  const newline = manner.newline ?? '\n';
  const all = lines.map((line) => line.replaceAll('\n', newline) + newline).join('');
  return { bytes: encoded(all, manner), rewritten, short, rows: rows.length };
}

const quoted = (cell: string, delimiter: string): string =>
  /["\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;

function encoded(text: string, { encoding: given, byteOrderMark }: Manner): Uint8Array {
  const encoding = given ?? 'utf-8';
  const marked = byteOrderMark === true || encoding.startsWith('utf-16');
  return new Uint8Array(iconv.encode(text, encoding, { addBOM: marked }));
}

const MONTHS = ['janv', 'febr', 'marts', 'apr', 'maijs', 'jūn', 'jūl', 'aug', 'sept', 'okt', 'nov', 'dec'];

/** A cell as it is written, with the rule that speaks of it where it is not written as it was. */
function cellOf(kind: Kind, cell: string, manner: Manner): { rule?: string; text: string } {
  if (kind === 'boolean' && manner.logical !== undefined && (cell === 'yes' || cell === 'no'))
    return { rule: 'excel-boolean', text: manner.logical[cell === 'yes' ? 0 : 1] };
  if (kind === 'date') {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(cell) ?? [];
    if (manner.latvianDates !== true || year === undefined) return { text: cell };
    return { rule: 'excel-date-order', text: `${day}.${month}.${year}` };
  }
  // A number that is kept as a text, such as a registration number, is one to Excel all the same.
  if (/^\d+$/.test(cell) && cell.length >= (manner.scientificFrom ?? Infinity)) {
    const text = Number(cell)
      .toExponential(4)
      .replace('e+', 'E+')
      .replace(/E\+(\d)$/, 'E+0$1');
    return { rule: 'excel-scientific', text: manner.decimalComma === true ? text.replace('.', ',') : text };
  }
  if ((kind !== 'number' && kind !== 'share') || !/^-?\d+(?:\.\d+)?$/.test(cell)) return { text: cell };
  const [, day = '', month = ''] = /^(\d{1,2})\.(\d{1,2})$/.exec(cell) ?? [];
  if (
    manner.numbersAsDates === true &&
    Number(day) >= 1 &&
    Number(day) <= 31 &&
    Number(month) >= 1 &&
    Number(month) <= 12
  )
    return { rule: 'excel-date', text: `${day.padStart(2, '0')}.${MONTHS[Number(month) - 1]}` };
  let [rule, text]: [string | undefined, string] = [undefined, cell];
  if (manner.decimalComma === true && text.includes('.'))
    [rule, text] = ['excel-decimal-comma', text.replace('.', ',')];
  if (manner.thousands !== undefined && /^\d{4,}/.test(text))
    [rule, text] = [
      'excel-thousands',
      text.replace(/\d(?=(?:\d{3})+(?!\d))(?=\d*(?:$|[.,]))/g, `$&${manner.thousands}`),
    ];
  if (manner.percent !== undefined && kind === 'share') [rule, text] = ['excel-percent', `${text}${manner.percent}`];
  return rule === undefined ? { text } : { rule, text };
}
