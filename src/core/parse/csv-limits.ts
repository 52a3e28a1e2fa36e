import type { Bilingual } from '../model/finding.ts';
import { LIMITS } from './limits.ts';
import type { RecordScan } from './records.ts';
import type { Report } from './reported.ts';

const SAYS = {
  columns: {
    expected: { lv: `ne vairāk kā ${LIMITS.columns} šūnu rindā`, en: `at most ${LIMITS.columns} cells in a row` },
    message: {
      lv: 'Rindā ir pārāk daudz šūnu; tabula nav lasīta.',
      en: 'The row has too many cells; the table was not read.',
    },
  },
  rowLength: {
    expected: {
      lv: `ne vairāk kā ${LIMITS.rowLength} rakstzīmju rindā`,
      en: `at most ${LIMITS.rowLength} characters in a row`,
    },
    message: {
      lv: 'Rinda ir pārāk gara; tabula nav lasīta. Varbūt kādai šūnai nav beigu pēdiņas.',
      en: 'The row is too long; the table was not read. Perhaps a cell lacks its closing quote.',
    },
  },
} as const satisfies Readonly<Record<string, Record<string, Bilingual>>>;

/** What is said of too many rows. */
const tooMany = (rows: number): Record<'expected' | 'message', Bilingual> => ({
  expected: { lv: `ne vairāk kā ${rows} rindu`, en: `at most ${rows} rows` },
  message: {
    lv: 'Tabulā ir pārāk daudz rindu; tā nav lasīta.',
    en: 'The table has too many rows; it was not read.',
  },
});

/** So much of a long text is shown. */
const SHOWN = 60;

/** Reports that a table holds more than is read, so that nothing of it is. */
export function tableBeyond(
  file: string,
  text: string,
  { record, limit }: NonNullable<RecordScan['beyond']>,
  rows: number,
  report: Report,
): void {
  report({
    rule: 'csv-limits',
    subject: file,
    file,
    row: record,
    found: limit === 'rows' ? `> ${rows}` : `${startOf(text, record)}…`,
    ...(limit === 'rows' ? tooMany(rows) : SAYS[limit]),
  });
}

/** The first characters of a record, found by its line where no cell before it holds line breaks. */
function startOf(text: string, record: number): string {
  let from = 0;
  for (let row = 1; row < record; row += 1) from = text.indexOf('\n', from) + 1;
  return text.slice(from, from + SHOWN).split('\n', 1)[0] ?? '';
}

/** Reports a cell that is longer than is read. */
export function cellBeyond(
  file: string,
  row: number,
  column: string,
  cell: string,
  lost: Readonly<Record<string, string>>,
  report: Report,
): void {
  report({
    rule: 'csv-limits',
    subject: `${file}#${row}/${column}`,
    file,
    row,
    column,
    found: `${cell.length}: ${cell.slice(0, SHOWN)}…`,
    expected: {
      lv: `ne vairāk kā ${LIMITS.cellLength} rakstzīmju`,
      en: `at most ${LIMITS.cellLength} characters`,
    },
    message: {
      lv: `Kolonnas „${column}” šūna ir pārāk gara; rinda nav lasīta.`,
      en: `The cell in column “${column}” is too long; the row was not read.`,
    },
    lost,
  });
}
