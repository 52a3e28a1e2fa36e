import Papa from 'papaparse';
import { oddCells, suspicious } from './cell-text.ts';
import type { Report } from './reported.ts';

/** A table as text: cells by position, rows numbered as a spreadsheet numbers them (header = 1). */
export interface CsvTable {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
}

export interface CsvRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Takes the header, and gives what takes each row that has as many cells. */
export type Reader = (header: readonly string[]) => (cells: readonly string[], row: number) => void;

/** Characters given to PapaParse at a time, so that the rows of a long table need not all be held at once. */
const CHUNK = 1 << 20;

/**
 * Reads RFC 4180 text with a fixed comma, row by row; nothing is guessed, skipped or coerced. The delimiter is given to
 * PapaParse because it would otherwise guess one, and headers are read here because it renames duplicates in silence.
 * A text without a header row is reported, and `read` is then never called.
 */
export function eachRow(
  file: string,
  text: string,
  report: Report,
  read: Reader,
  { chunk = CHUNK }: { chunk?: number } = {},
): void {
  // Excel ends lines with \r\n, and a file put together by hand may mix both.
  const lines = text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text;
  const odd = suspicious(lines);
  let row = 0;
  let header: readonly string[] | undefined;
  let take: ReturnType<Reader> = () => undefined;
  // The newline that ends the last row is read as one more, empty, record, so the last blank one is no fault.
  let blank = 0;
  const record = (cells: readonly string[]): void => {
    row += 1;
    if (blank > 0) blankRow(file, blank, header, report);
    blank = 0;
    if (header === undefined) {
      header = cells;
      if (isBlank(cells)) noHeader(file, report);
      else take = read(cells);
    } else if (isBlank(header)) return;
    else if (isBlank(cells)) blank = row;
    else if (cells.length !== header.length) raggedRow(file, row, header, cells, report);
    else {
      if (odd) oddCells(file, row, header, cells, report);
      take(cells, row);
    }
  };
  const config = {
    delimiter: ',',
    newline: '\n' as const,
    header: false,
    skipEmptyLines: false,
    chunkSize: chunk,
    chunk: ({ data, errors }: Papa.ParseResult<string[]>) => {
      // Where quotes are broken nobody knows where cells end, so such a row is reported once and not taken.
      const broken = new Set(errors.map((error) => error.row ?? 0));
      data.forEach((cells, at) => {
        if (!broken.has(at)) record(cells);
        else brokenQuotes(file, (row += 1), cells, report);
      });
    },
  } satisfies Papa.ParseConfig<string[]> & Record<string, unknown>;
  Papa.parse<string[]>(lines, config);
  if (header === undefined) noHeader(file, report);
}

/** The whole table at once; null where the text has no header row (reported). */
export function readCsv(file: string, text: string, report: Report): CsvTable | null {
  const rows: CsvRow[] = [];
  let table: CsvTable | null = null;
  eachRow(file, text, report, (header) => {
    table = { file, header, rows };
    return (cells, row) => rows.push({ row, cells });
  });
  return table;
}

const isBlank = (cells: readonly string[]): boolean => cells.length === 1 && cells[0] === '';

/** Enough of a row to know it again. */
const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text);

function brokenQuotes(file: string, row: number, cells: readonly string[], report: Report): void {
  report({
    rule: 'csv-quotes',
    subject: `${file}#${row}`,
    file,
    row,
    found: shortened(cells.join(',')),
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

function blankRow(file: string, row: number, header: readonly string[] | undefined, report: Report): void {
  const cells = header?.length ?? 0;
  report({
    rule: 'csv-blank-row',
    subject: `${file}#${row}`,
    file,
    row,
    found: '',
    expected: { lv: `šūnu skaits: ${cells}`, en: `number of cells: ${cells}` },
    message: { lv: 'Rinda ir tukša.', en: 'The row is blank.' },
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
    expected: { lv: `šūnu skaits: ${header.length}`, en: `number of cells: ${header.length}` },
    message: {
      lv: `Šūnu skaits rindā ir ${cells.length}, galvenē – ${header.length}.`,
      en: `The row has ${cells.length} cell(s), the header ${header.length}.`,
    },
    lost: Object.fromEntries(header.map((column, position) => [column, cells[position] ?? ''])),
  });
}
