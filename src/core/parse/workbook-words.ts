import type { Bilingual } from '../model/finding.ts';
import { excelColumn } from './excel-column.ts';
import type { Report } from './reported.ts';
import type { Sheet } from './sheet.ts';
import type { WorkbookFault } from './workbook-fault.ts';
import { textRows, type SheetTable } from './workbook-table.ts';

/** What is said of workbooks and sheets as a whole. `table` is the CSV file for which the workbook stands. */

const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text);
const namesOf = (names: readonly string[]): Bilingual => ({
  lv: `kolonnas: ${names.join(', ')}`,
  en: `columns: ${names.join(', ')}`,
});

export function twice(file: string, table: string, report: Report): void {
  report({
    rule: 'workbook-twice',
    subject: file,
    file,
    found: file,
    expected: { lv: `viens no: ${file}, ${table}`, en: `one of: ${file}, ${table}` },
    message: {
      lv: 'Ir gan darbgrāmata, gan CSV fails; nav zināms, kurš ir īstais.',
      en: 'There is both a workbook and a CSV file; which of them counts is not known.',
    },
  });
}

/** @param fault why; undefined where nobody has looked into the file */
export function unreadable(file: string, table: string, fault: WorkbookFault | undefined, report: Report): void {
  const { rule, sheet, ...why } = fault ?? UNKNOWN;
  report({ rule, table, subject: file, file: sheet === undefined ? file : `${file}[${sheet}]`, ...why });
}

const UNKNOWN: WorkbookFault = {
  rule: 'workbook-unreadable',
  found: '',
  expected: { lv: '.xlsx darbgrāmata', en: 'an .xlsx workbook' },
  message: { lv: 'Darbgrāmatu neizdevās nolasīt.', en: 'The workbook could not be read.' },
};

/** A workbook of which no sheet has a table. */
export function noTableAtAll(
  file: string,
  table: string,
  sheets: readonly Sheet[],
  columns: readonly string[],
  report: Report,
): void {
  report({
    rule: 'workbook-no-table',
    subject: file,
    file,
    table,
    found: shortened(sheets.map((sheet) => `${sheet.name}: ${beginning(sheet)}`).join('; ')),
    expected: namesOf(columns),
    message: {
      lv: `Nevienā darbgrāmatas lapā nav rindas ar kolonnu nosaukumiem (lapas: ${sheets.length}).`,
      en: `No sheet of the workbook has a row of column names (sheets: ${sheets.length}).`,
    },
  });
}

/** What a sheet begins with. */
const beginning = (sheet: Sheet): string =>
  (textRows({ ...sheet, rows: sheet.rows.slice(0, 1) }).at(-1)?.cells ?? []).filter((cell) => cell !== '').join(', ');

export function noTable(file: string, sheet: Sheet, columns: readonly string[], report: Report): void {
  report({
    rule: 'workbook-sheet-unread',
    subject: file,
    file,
    row: sheet.rows[0]?.row ?? 1,
    found: shortened(beginning(sheet)),
    expected: namesOf(columns),
    message:
      sheet.hidden === undefined
        ? { lv: 'Lapā nav tabulas; to neviens nelasa.', en: 'The sheet holds no table; nobody reads it.' }
        : {
            lv: `Lapā, kas ir paslēpta (${sheet.hidden}), nav tabulas; to neviens nelasa.`,
            en: `The sheet, which is hidden (${sheet.hidden}), holds no table; nobody reads it.`,
          },
  });
}

export function otherHeader(
  file: string,
  { names, header }: SheetTable,
  wanted: readonly string[],
  report: Report,
): void {
  report({
    rule: 'workbook-sheet-header',
    subject: file,
    file,
    row: header.row,
    found: names.join(', '),
    expected: { lv: wanted.join(', '), en: wanted.join(', ') },
    message: {
      lv: 'Lapas kolonnas nav tādas kā pirmajā lapā.',
      en: 'The columns of the sheet are not those of the first one.',
    },
  });
}

/** A table that does not begin in the first cell. */
export function notAtStart(file: string, { header, left, above }: SheetTable, report: Report): void {
  const start = `${excelColumn(left)}${header.row}`;
  const title = above.flatMap(({ cells }) => cells).filter((cell) => cell.trim() !== '');
  report({
    rule: 'workbook-table-start',
    subject: file,
    file,
    row: header.row,
    cell: start,
    found: shortened(title.join('; ')),
    expected: { lv: 'kolonnu nosaukumi no šūnas A1', en: 'column names from cell A1 on' },
    message: {
      lv: `Kolonnu nosaukumi ir ${header.row}. rindā no kolonnas ${excelColumn(left)}; lasīts no turienes, augstāk esošais izlaists.`,
      en: `The column names stand in row ${header.row} from column ${excelColumn(left)} on; it was read from there, and what stands above was left out.`,
    },
  });
}
