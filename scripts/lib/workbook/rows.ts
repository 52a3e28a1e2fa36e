import type { Finding } from '../../../src/core/model/finding.ts';
import { excelColumn } from '../../../src/core/parse/excel-column.ts';
import { INSTRUCTIONS_SHEET, LISTS_SHEET, NEEDED, type NeededKey } from './columns.ts';
import { errorFault, plainText } from './cell-answer.ts';
import { headName, headOf, type Head } from './head.ts';
import { finding } from './import-rules.ts';
import { hiddenWords, SEEN } from '../../../src/core/parse/workbook-hidden.ts';
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

/** What somebody answered, as against what the template holds. */
const ANSWERED = ['value', 'missing', 'note'] as const satisfies NeededKey[];

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
  const hidden = { rows: [] as number[], columns: new Set<string>(), cells: [] as string[] };
  for (const { row, cells, hidden: unseenRow } of sheet.rows) {
    if (row <= head.row) continue;
    const own = Object.fromEntries(
      [...head.columns].map(([key, column]) => [key, cells.get(column) ?? BLANK]),
    ) as Record<NeededKey, SheetCell>;
    const filled = NEEDED.filter((key) => !isBlank(own[key]));
    if (filled.length === 0) continue;
    const answered = ANSWERED.filter((key) => filled.includes(key));
    // The codes are hidden in the template itself, and rows of others by the filter that finds one's own.
    if (unseenRow === true && answered.length > 0) hidden.rows.push(row);
    for (const key of answered) {
      if (sheet.hiddenColumns?.has(head.columns.get(key) ?? 0) === true) hidden.columns.add(letters[key]);
      if (own[key].unseen === true) hidden.cells.push(`${letters[key]}${row}`);
    }
    const id = plainText(own.institution_id.content);
    const indicator = plainText(own.indicator.content);
    const made: AnswerRow = { place, row, id, indicator, cells: own, letters };
    if (id !== '' && indicator !== '') rows.push(made);
    else keyless(made, id === '' ? 'institution_id' : 'indicator', add);
  }
  const words = hiddenWords({
    ...{ sheet: sheet.hidden, read: rows.length, rows: hidden.rows, cells: hidden.cells },
    columns: [...hidden.columns].sort(),
  });
  if (words !== null) {
    const { remedy, ...said } = words;
    add({
      ...finding('import-hidden', {
        file: place,
        row: hidden.rows[0] ?? head.row,
        subject: place,
        expected: SEEN,
        ...said,
      }),
      remedy,
    });
  }
  return rows;
}

function keyless(row: AnswerRow, key: NeededKey, add: (found: Finding) => void): void {
  const { content, merged } = row.cells[key];
  const cell = `${row.letters[key]}${row.row}`;
  const place = { ...at(row, key), subject: `${row.place}#${row.row}/${key}` };
  const expected = { lv: headName(key), en: headName(key) };
  if (content.kind === 'error')
    add(
      finding(errorFault(content), {
        ...{ ...place, expected, found: content.code },
        message: {
          lv: `Šūnā ${cell} koda vietā ir Excel kļūda vai formula bez saglabāta rezultāta.`,
          en: `Cell ${cell} holds an error of Excel’s, or a formula whose result was not saved, in the place of a code.`,
        },
      }),
    );
  else if (merged)
    add(
      finding('import-merged', {
        ...{ ...place, expected, found: '' },
        message: {
          lv: `Šūna ${cell} ir sapludināta ar citu, tāpēc rindai nav sava koda.`,
          en: `Cell ${cell} is merged with another, so that its row has no code of its own.`,
        },
      }),
    );
  else
    add(
      finding('import-key', {
        ...{ ...place, expected, found: '' },
        message: {
          lv: `Šūna ${cell} ir tukša, tāpēc nav zināms, kam rinda pieder.`,
          en: `Cell ${cell} is blank, so nobody knows what the row belongs to.`,
        },
      }),
    );
}
