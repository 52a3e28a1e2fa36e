import Papa from 'papaparse';
import { oddCells, suspicious } from './cell-text.ts';
import { cellBeyond } from './csv-limits.ts';
import { layoutOf, type Layout } from './layout.ts';
import { LIMITS } from './limits.ts';
import type { Conversions } from './manner.ts';
import type { Report } from './reported.ts';

/** A table as text: cells by position, rows numbered as a spreadsheet numbers them (header = 1). */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  /** Whether a comma in a number can only be a decimal one, because another sign separates the columns. */
  readonly decimalComma: boolean;
}

export interface CsvRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Takes the header, and gives what takes each row that has as many cells. */
export type Reader = (header: readonly string[]) => (cells: readonly string[], row: number) => void;

/** Characters given to PapaParse at a time, so that the rows of a long table need not all be held at once. */
const CHUNK = 1 << 20;

interface Options {
  /** Where conversions are noted; see manner.ts. */
  readonly note: Conversions['note'];
  readonly chunk?: number;
}

/**
 * Reads RFC 4180 text row by row; nothing is guessed, skipped or coerced. The delimiter is given to PapaParse because it would
 * otherwise guess one, and headers are read here because it renames duplicates in silence. What Excel leaves at the edges
 * (blank columns and rows behind the last ones, blank cells not written) is noted. A text without a header row is reported, and
 * `read` is then never called.
 */
export function eachRow(
  file: string,
  { text, delimiter, excel, records: { stray, long } }: Layout,
  report: Report,
  read: Reader,
  { note, chunk = CHUNK }: Options,
): void {
  const odd = suspicious(text, delimiter);
  let row = 0;
  let header: readonly string[] | undefined;
  // Cells of the header as received, blank ones behind the last name included.
  let full = 0;
  let take: ReturnType<Reader> = () => undefined;
  // Rows that had to be left out; of too many nothing is known any more of the file.
  let lost = 0;
  const enough = oddEnough();
  const counting = enough.counted(report);
  // Blank rows are a fault once something follows them.
  let blank: number[] = [];
  const first = (cells: readonly string[]): void => {
    header = cells.slice(0, cells.findLastIndex((name) => name !== '') + 1);
    full = cells.length;
    if (header.length === 0) return noHeader(file, report);
    if (full > header.length)
      note({ rule: 'csv-trailing-columns', row, found: cells.join(delimiter), expected: cellCount(header.length) });
    take = read(header);
  };
  const record = (cells: readonly string[]): void => {
    row += 1;
    if (header === undefined) return first(cells);
    const width = header.length;
    if (width === 0) return;
    if (cells.every((cell) => cell === '')) {
      blank.push(row);
      return;
    }
    if (blank.length > 0) blankRows(file, blank.splice(0), width, report);
    const own = fitted(cells, width, full);
    if (own === null || (own.length > cells.length && !excel)) {
      lost += 1;
      return raggedRow(file, row, header, cells, report);
    }
    if (own.length > cells.length)
      note({ rule: 'csv-short-row', row, found: cells.join(delimiter), expected: cellCount(width) });
    if (long.has(row) && tooLong(file, row, header, own, report)) return;
    if (odd) oddCells(file, row, header, own, counting, enough.of);
    take(own, row);
  };
  const config = {
    delimiter,
    newline: '\n' as const,
    header: false,
    skipEmptyLines: false,
    chunkSize: chunk,
    chunk: ({ data, errors }: Papa.ParseResult<string[]>, parser: Papa.Parser) => {
      if (lost > LIMITS.findings) return parser.abort();
      // Where quotes are broken nobody knows where cells end, so such a row is reported once and not taken.
      const broken = new Set(errors.map((error) => error.row ?? 0));
      data.forEach((cells, at) => {
        const strange = stray.get(row + 1);
        if (broken.has(at) || strange !== undefined)
          brokenQuotes(file, (row += 1), strange ?? cells.join(delimiter), report);
        else record(cells);
      });
    },
  } satisfies Papa.ParseConfig<string[]> & Record<string, unknown>;
  Papa.parse<string[]>(text, config);
  if (header === undefined) noHeader(file, report);
  // The newline that ends the last row is read as one more record, so one blank row is none.
  if (text.endsWith('\n')) blank = blank.slice(0, -1);
  for (const at of header?.length ? blank : [])
    note({
      rule: 'csv-trailing-rows',
      row: at,
      found: '',
      expected: { lv: 'faila beigas', en: 'the end of the file' },
    });
}

/**
 * A row as wide as the header: blank cells behind it taken off, where the header has them too, and missing ones added.
 * @returns null where the row holds more than that
 */
function fitted(cells: readonly string[], width: number, full: number): readonly string[] | null {
  if (cells.length === width) return cells;
  if (cells.length < width) return [...cells, ...Array<string>(width - cells.length).fill('')];
  return cells.length <= full && cells.slice(width).every((cell) => cell === '') ? cells.slice(0, width) : null;
}

/** The whole table at once, cut as `columns` of the contract are found in its header; null without a header row or rows (reported). */
export function readCsv(
  file: string,
  text: string,
  columns: readonly string[],
  report: Report,
  note: Conversions['note'],
): CsvTable | null {
  const rows: CsvRow[] = [];
  const layout = layoutOf(file, text, columns, report, { note, rows: LIMITS.rows });
  if (layout === null) return null;
  let header: readonly string[] | undefined;
  eachRow(
    file,
    layout,
    report,
    (names) => {
      header = names;
      return (cells, row) => rows.push({ row, cells });
    },
    { note },
  );
  return header === undefined ? null : { header, rows, decimalComma: layout.decimalComma };
}

/** Counts what is odd in the cells of one file, by rule, so that what can no longer be listed is not looked for. */
function oddEnough() {
  const counts = new Map<string, number>();
  const of = (rule: string): boolean => (counts.get(rule) ?? 0) > LIMITS.findings;
  const counted =
    (report: Report): Report =>
    (problem) => {
      counts.set(problem.rule, (counts.get(problem.rule) ?? 0) + 1);
      report(problem);
    };
  return { of, counted };
}

/** Whether a cell of a row is longer than is read; each is reported. */
function tooLong(
  file: string,
  row: number,
  header: readonly string[],
  cells: readonly string[],
  report: Report,
): boolean {
  let found = false;
  cells.forEach((cell, at) => {
    if (cell.length <= LIMITS.cellLength) return;
    found = true;
    const lost = Object.fromEntries(header.map((column, position) => [column, cells[position] ?? '']));
    cellBeyond(file, row, header[at] ?? '', cell, lost, report);
  });
  return found;
}

/** Enough of a row to know it again. */
const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text);

function brokenQuotes(file: string, row: number, found: string, report: Report): void {
  report({
    rule: 'csv-quotes',
    subject: `${file}#${row}`,
    file,
    row,
    found: shortened(found),
    expected: {
      lv: 'pēdiņas tikai ap visu šūnu, tās iekšienē dubultotas',
      en: 'quotes only around a whole cell, doubled inside it',
    },
    message: { lv: 'Pēdiņas šūnā neatbilst CSV (RFC 4180).', en: 'Quotes in a cell do not follow CSV (RFC 4180).' },
  });
}

function noHeader(file: string, report: Report): void {
  report({
    rule: 'csv-empty',
    subject: file,
    file,
    row: 1,
    found: '',
    expected: { lv: 'rinda ar kolonnu nosaukumiem', en: 'a row of column names' },
    message: { lv: 'Failā nav galvenes rindas.', en: 'The file has no header row.' },
  });
}

const cellCount = (n: number) => ({ lv: `šūnu skaits: ${n}`, en: `number of cells: ${n}` });

/** Reports blank rows that something follows; those in one run are one finding. */
function blankRows(file: string, rows: readonly number[], width: number, report: Report): void {
  let first = rows[0];
  rows.forEach((row, at) => {
    if (first === undefined || rows[at + 1] === row + 1) return;
    const several = { lv: `Rindas no ${first}. līdz ${row}. ir tukšas.`, en: `Rows ${first} to ${row} are blank.` };
    report({
      rule: 'csv-blank-row',
      subject: `${file}#${first}`,
      file,
      row: first,
      found: '',
      expected: { lv: `rinda ar šūnām (${width}) vai nekas`, en: `a row of cells (${width}) or nothing` },
      message: first === row ? { lv: 'Rinda ir tukša.', en: 'The row is blank.' } : several,
    });
    first = rows[at + 1];
  });
}

function raggedRow(
  file: string,
  row: number,
  header: readonly string[],
  cells: readonly string[],
  report: Report,
): void {
  report({
    rule: 'csv-ragged-row',
    subject: `${file}#${row}`,
    file,
    row,
    found: `${cells.length}: ${shortened(cells.join(','))}`,
    expected: cellCount(header.length),
    message: {
      lv: `Šūnu skaits rindā ir ${cells.length}, galvenē – ${header.length}.`,
      en: `The row has ${cells.length} cell(s), the header ${header.length}.`,
    },
    lost: Object.fromEntries(header.map((column, position) => [column, cells[position] ?? ''])),
  });
}
