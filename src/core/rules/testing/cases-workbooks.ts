import type { Content, Sheet, SheetCell } from '../../parse/sheet.ts';
import type { DefectCase } from './case.ts';
import { remove, TINY } from './tiny-dataset.ts';

const CSV = 'data/editions/2022/answers.csv';
const XLSX = 'data/editions/2022/answers.xlsx';
const HEADER = 'institution_id,indicator,value,missing,note';

const cell = (content: Content, rest: Partial<SheetCell> = {}): SheetCell => ({
  content,
  formula: false,
  merged: false,
  ...rest,
});

/** A sheet of texts, and the cells that are something else, by address of row and column. */
function sheet(name: string, lines: readonly string[], others: Readonly<Record<string, SheetCell>> = {}): Sheet {
  return {
    name,
    rows: lines.map((line, at) => ({
      row: at + 1,
      cells: new Map(
        line
          .replace(/"[^"]*"/, 'piezīme')
          .split(',')
          .map((text, column) => [column + 1, others[`${at + 1}/${column + 1}`] ?? cell({ kind: 'text', text })]),
      ),
    })),
  };
}

const LINES = (TINY[CSV] ?? '').trimEnd().split('\n');
const whole = (others: Readonly<Record<string, SheetCell>> = {}): Sheet => sheet('Atbildes', LINES, others);
const number = (value: number, percent = false): Content => ({ kind: 'number', value, percent });
const only = [remove(CSV)];
const SHEET = `${XLSX}[Atbildes]`;

/** Defects of workbooks in the place of CSV files. */
export const WORKBOOK_CASES: readonly DefectCase[] = [
  {
    rule: 'workbook-twice',
    defect: 'a workbook beside the CSV file',
    change: [],
    workbook: [XLSX, [whole()]],
    file: XLSX,
  },
  {
    rule: 'workbook-unreadable',
    defect: 'a file that is no workbook',
    change: only,
    besides: ['file-missing'],
    workbook: [XLSX, null],
    file: XLSX,
  },
  {
    rule: 'workbook-sheet-unread',
    defect: 'a sheet of remarks',
    change: only,
    workbook: [XLSX, [whole(), sheet('Piezīmes', ['Sagatavoja,Anna'])]],
    file: `${XLSX}[Piezīmes]`,
    row: 1,
  },
  {
    rule: 'workbook-sheet-header',
    defect: 'a second sheet of other columns',
    change: only,
    workbook: [XLSX, [whole(), sheet('Citi', ['institution_id,indicator,value', 'x,y,z'])]],
    file: `${XLSX}[Citi]`,
    row: 1,
  },
  {
    rule: 'excel-error',
    defect: 'an error of Excel in a note',
    change: only,
    workbook: [XLSX, [whole({ '2/5': cell({ kind: 'error', code: '#REF!' }) })]],
    file: SHEET,
    row: 2,
    column: 'note',
    cell: 'E2',
    found: '#REF!',
  },
  {
    rule: 'workbook-formula',
    defect: 'an answer that is worked out',
    change: only,
    workbook: [XLSX, [whole({ '3/3': cell(number(20), { formula: true }) })]],
    file: SHEET,
    row: 3,
    column: 'value',
    cell: 'C3',
    found: '20',
  },
  {
    rule: 'workbook-merged',
    defect: 'merged cells',
    change: only,
    workbook: [XLSX, [whole({ '2/1': cell({ kind: 'text', text: 'alfa-ministrija' }, { merged: true }) })]],
    file: SHEET,
    row: 2,
    column: 'institution_id',
    cell: 'A2',
  },
  {
    rule: 'excel-percent',
    defect: 'a share shown in per cent, which Excel holds as 0.4',
    change: only,
    workbook: [XLSX, [whole({ '10/3': cell(number(0.4, true)) })]],
    file: SHEET,
    row: 10,
    column: 'value',
    cell: 'C10',
    found: '40 %',
    expected: '40',
  },
  {
    rule: 'excel-date',
    defect: 'a number that Excel took for a date',
    change: only,
    workbook: [XLSX, [whole({ '8/3': cell({ kind: 'date', date: new Date(Date.UTC(2022, 3, 5)) }) })]],
    file: SHEET,
    row: 8,
    column: 'value',
    cell: 'C8',
    found: '05.04.2022',
  },
  {
    rule: 'answer-type',
    defect: 'a share above 100 in the second sheet',
    change: only,
    workbook: [
      XLSX,
      [sheet('Viens', LINES.slice(0, 9)), sheet('Divi', [HEADER, ...LINES.slice(9)], { '2/3': cell(number(101)) })],
    ],
    file: `${XLSX}[Divi]`,
    row: 2,
    column: 'value',
    cell: 'C2',
    found: '101',
  },
  {
    rule: 'excel-boolean',
    defect: 'a tick, which Excel holds as a logical value',
    change: only,
    workbook: [XLSX, [whole({ '19/3': cell({ kind: 'boolean', value: true }) })]],
    file: SHEET,
    row: 19,
    column: 'value',
    cell: 'C19',
    found: 'TRUE',
  },
];
