import type { Finding } from '../../../src/core/model/finding.ts';
import { excelColumn } from '../../../src/core/parse/excel-column.ts';
import { INSTRUCTIONS_SHEET, LISTS_SHEET, NEEDED, type NeededKey } from './columns.ts';
import { plainText } from './cell-answer.ts';
import { headName, headOf, type Head } from './head.ts';
import { finding } from './import-rules.ts';
import { BLANK, isBlank, type Sheet, type SheetCell } from '../../../src/core/parse/sheet.ts';

export interface WorkbookFile {
  readonly name: string;
  readonly sheets: readonly Sheet[];
}

/** One row of a sheet of answers: whose, about what, and the three cells that were filled in. */
export interface AnswerRow {
  /** `FILE.xlsx[Sheet]`, as Excel itself writes it. */
  readonly place: string;
  readonly row: number;
  readonly id: string;
  readonly indicator: string;
  readonly cells: Readonly<Record<NeededKey, SheetCell>>;
  readonly letters: Readonly<Record<NeededKey, string>>;
}

/** A place in a workbook: file and sheet, row, letter of the column. */
export const at = (row: Pick<AnswerRow, 'place' | 'row' | 'letters'>, key: NeededKey) => ({
  file: row.place,
  row: row.row,
  column: row.letters[key],
});

/** The rows of every sheet of answers in a file; sheets without heads are passed over, with a word where they hold something. */
export function rowsOf(file: WorkbookFile, year: number | null, add: (found: Finding) => void): AnswerRow[] {
  const rows: AnswerRow[] = [];
  let sheets = 0;
  for (const sheet of file.sheets) {
    const place = `${file.name}[${sheet.name}]`;
    const head = headOf(sheet);
    if (head === null) {
      if (sheet.name !== INSTRUCTIONS_SHEET && sheet.name !== LISTS_SHEET && sheet.rows.length > 0) unread(place, add);
      continue;
    }
    sheets += 1;
    if (usable(place, head, add) && ofYear(place, head, year, add)) rows.push(...below(place, sheet, head, add));
  }
  if (sheets === 0)
    add(
      finding('import-empty', {
        file: file.name,
        subject: file.name,
        found: file.sheets.map((sheet) => sheet.name).join(', '),
        expected: {
          lv: `lapa ar kolonnām ${NEEDED.map(headName).join(', ')}`,
          en: `a sheet with columns ${NEEDED.map(headName).join(', ')}`,
        },
        message: { lv: 'Failā nav nevienas atbilžu lapas.', en: 'The file has no sheet of answers.' },
      }),
    );
  return rows;
}

/** The years that titles name, each once. */
export const yearsOf = (files: readonly WorkbookFile[]): number[] => [
  ...new Set(
    files.flatMap(({ sheets }) => sheets.map((sheet) => headOf(sheet)?.year ?? null)).filter((y) => y !== null),
  ),
];

function unread(place: string, add: (found: Finding) => void): void {
  add(
    finding('import-sheet-unread', {
      file: place,
      subject: place,
      message: { lv: 'Lapā nav galvenes, tāpēc tā nav lasīta.', en: 'The sheet has no header, so it was not read.' },
    }),
  );
}

function usable(place: string, head: Head, add: (found: Finding) => void): boolean {
  for (const key of head.missing)
    add(
      finding('import-header', {
        file: place,
        row: head.row,
        subject: `${place}/${key}`,
        found: [...head.columns.keys()].map(headName).join(', '),
        expected: { lv: headName(key), en: headName(key) },
        message: { lv: `Trūkst kolonnas „${headName(key)}”.`, en: `Column “${headName(key)}” is missing.` },
      }),
    );
  for (const { key, column } of head.repeated)
    add(
      finding('import-header', {
        file: place,
        row: head.row,
        column: excelColumn(column - 1),
        subject: `${place}/${key}`,
        found: headName(key),
        expected: { lv: 'katra kolonna vienreiz', en: 'each column once' },
        message: { lv: `Kolonna „${headName(key)}” ir divreiz.`, en: `Column “${headName(key)}” stands twice.` },
      }),
    );
  return head.missing.length === 0 && head.repeated.length === 0;
}

function ofYear(place: string, head: Head, year: number | null, add: (found: Finding) => void): boolean {
  if (year === null || head.year === null || head.year === year) return true;
  add(
    finding('import-edition', {
      file: place,
      subject: place,
      found: String(head.year),
      expected: { lv: String(year), en: String(year) },
      message: { lv: 'Lapa ir cita gada veidlapa.', en: 'The sheet is a template of another year.' },
    }),
  );
  return false;
}

function below(place: string, sheet: Sheet, head: Head, add: (found: Finding) => void): AnswerRow[] {
  const letters = Object.fromEntries(
    [...head.columns].map(([key, column]) => [key, excelColumn(column - 1)]),
  ) as Record<NeededKey, string>;
  const rows: AnswerRow[] = [];
  for (const { row, cells } of sheet.rows) {
    if (row <= head.row) continue;
    const own = Object.fromEntries(
      [...head.columns].map(([key, column]) => [key, cells.get(column) ?? BLANK]),
    ) as Record<NeededKey, SheetCell>;
    const filled = NEEDED.filter((key) => !isBlank(own[key]));
    if (filled.length === 0) continue;
    const id = plainText(own.institution_id.content);
    const indicator = plainText(own.indicator.content);
    const made: AnswerRow = { place, row, id, indicator, cells: own, letters };
    if (id !== '' && indicator !== '') rows.push(made);
    else keyless(made, id === '' ? 'institution_id' : 'indicator', add);
  }
  return rows;
}

function keyless(row: AnswerRow, key: NeededKey, add: (found: Finding) => void): void {
  add(
    finding('import-key', {
      ...at(row, key),
      subject: `${row.place}#${row.row}/${key}`,
      found: '',
      expected: { lv: headName(key), en: headName(key) },
      message: {
        lv: `Šūna ${row.letters[key]}${row.row} ir tukša, tāpēc nav zināms, kam rinda pieder.`,
        en: `Cell ${row.letters[key]}${row.row} is blank, so nobody knows what the row belongs to.`,
      },
    }),
  );
}
