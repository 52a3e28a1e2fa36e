import Papa from 'papaparse';
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

/**
 * Reads RFC 4180 text with a fixed comma; nothing is guessed, skipped or coerced. The delimiter is given to
 * PapaParse because it would otherwise guess one, and headers are read here because it renames duplicates in silence.
 * @returns null where the text has no header row (reported)
 */
export function readCsv(file: string, text: string, report: Report): CsvTable | null {
  const parsed = Papa.parse<string[]>(text, { delimiter: ',', header: false, skipEmptyLines: false });
  for (const error of parsed.errors) {
    report({
      rule: 'csv-quotes',
      subject: file,
      file,
      row: (error.row ?? 0) + 1,
      message: { lv: 'Pēdiņas šūnā neatbilst CSV (RFC 4180).', en: 'Quotes in a cell do not follow CSV (RFC 4180).' },
    });
  }
  const records = parsed.data;
  // The newline that ends the last row is read as one more, empty, record.
  if (records.length > 0 && isBlank(records[records.length - 1])) records.pop();
  const header = records[0];
  if (header === undefined || isBlank(header)) {
    report({
      rule: 'csv-empty',
      subject: file,
      file,
      expected: { lv: 'rinda ar kolonnu nosaukumiem', en: 'a row of column names' },
      message: { lv: 'Failā nav galvenes rindas.', en: 'The file has no header row.' },
    });
    return null;
  }
  const rows: CsvRow[] = [];
  for (let at = 1; at < records.length; at += 1) {
    const cells = records[at] as string[];
    if (cells.length === header.length) {
      rows.push({ row: at + 1, cells });
    } else if (isBlank(cells)) {
      report({
        rule: 'csv-blank-row',
        subject: `${file}#${at + 1}`,
        file,
        row: at + 1,
        message: { lv: 'Rinda ir tukša.', en: 'The row is blank.' },
      });
    } else {
      report({
        rule: 'csv-ragged-row',
        subject: `${file}#${at + 1}`,
        file,
        row: at + 1,
        found: `${cells.length}: ${shortened(cells.join(','))}`,
        expected: { lv: `šūnu skaits: ${header.length}`, en: `number of cells: ${header.length}` },
        message: {
          lv: `Šūnu skaits rindā ir ${cells.length}, galvenē – ${header.length}.`,
          en: `The row has ${cells.length} cell(s), the header ${header.length}.`,
        },
        lost: Object.fromEntries(header.map((column, position) => [column, cells[position] ?? ''])),
      });
    }
  }
  return { file, header, rows };
}

/** Enough of a row to know it again. */
const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text);

const isBlank = (cells: readonly string[] | undefined): boolean =>
  cells !== undefined && cells.length === 1 && cells[0] === '';
