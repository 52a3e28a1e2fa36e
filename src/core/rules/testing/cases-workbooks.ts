import type { Content, Sheet, SheetCell, SheetRow } from '../../parse/sheet.ts';
import type { WorkbookFault } from '../../parse/workbook-fault.ts';
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

/** A sheet further down and to the right, under another row. */
const moved = (table: Sheet, down: number, right: number, above?: SheetRow): Sheet => ({
  ...table,
  rows: [
    ...(above === undefined ? [] : [above]),
    ...table.rows.map(({ row, cells }) => ({
      row: row + down,
      cells: new Map([...cells].map(([column, one]) => [column + right, one] as const)),
    })),
  ],
});

/** A sheet in which equal cells of a column that follow each other are one merged range. */
const mergedOver = (table: Sheet, column: number): Sheet => ({
  ...table,
  rows: table.rows.map(({ row, cells }, at) => {
    const text = (one: SheetRow | undefined): string => JSON.stringify(one?.cells.get(column)?.content);
    const [own, above, below] = [table.rows[at], table.rows[at - 1], table.rows[at + 1]].map(text);
    const merged = own === above || own === below;
    const content: Content = own === above ? { kind: 'blank' } : (cells.get(column)?.content ?? { kind: 'blank' });
    return { row, cells: new Map([...cells, [column, cell(content, { merged })]]) };
  }),
});

const hideRows = (table: Sheet, hidden: readonly number[]): Sheet => ({
  ...table,
  rows: table.rows.map((row) => (hidden.includes(row.row) ? { ...row, hidden: true } : row)),
});

const both = (text: string) => ({ lv: text, en: text });
const fault = (rule: WorkbookFault['rule'], name?: string): WorkbookFault => ({
  ...{ rule, sheet: name, found: 'x', expected: both('y'), message: both('z') },
});

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
    defect: 'a file that is no workbook: that its table is not there is not told as well',
    change: only,
    workbook: [XLSX, fault('workbook-unreadable')],
    file: XLSX,
  },
  {
    rule: 'workbook-unreadable',
    defect: 'a sheet that cannot be found, in the registry, which everything refers to',
    change: [remove('data/registry/institutions.csv')],
    workbook: ['data/registry/institutions.xlsx', fault('workbook-unreadable', 'Valsts')],
    file: 'data/registry/institutions.xlsx[Valsts]',
  },
  {
    rule: 'workbook-too-large',
    defect: 'a merge over everything',
    change: only,
    workbook: [XLSX, fault('workbook-too-large', 'Atbildes')],
    file: SHEET,
  },
  {
    rule: 'workbook-no-table',
    defect: 'a sheet of remarks and nothing else',
    change: only,
    workbook: [XLSX, [sheet('Piezīmes', ['Sagatavoja,Anna'])]],
    file: XLSX,
    found: 'Piezīmes: Sagatavoja, Anna',
  },
  {
    rule: 'workbook-no-table',
    defect: 'a sheet without any cell',
    change: only,
    workbook: [XLSX, [sheet('Atbildes', [])]],
    file: XLSX,
  },
  {
    rule: 'workbook-table-start',
    defect: 'a title and a blank row above the column names, and a blank column before them',
    change: only,
    workbook: [
      XLSX,
      [moved(whole(), 2, 1, { row: 1, cells: new Map([[2, cell({ kind: 'text', text: 'E-indekss' })]]) })],
    ],
    file: SHEET,
    row: 3,
    cell: 'B3',
    found: 'E-indekss',
  },
  {
    rule: 'workbook-table-start',
    defect: 'a title that is the name of a column',
    change: only,
    workbook: [
      XLSX,
      [moved(whole(), 1, 0, { row: 1, cells: new Map([[1, cell({ kind: 'text', text: 'indicator' })]]) })],
    ],
    file: SHEET,
    row: 2,
    cell: 'A2',
  },
  {
    rule: 'answer-type',
    defect: 'a share above 100 below a title: row and cell are those of the sheet',
    change: only,
    besides: ['workbook-table-start'],
    workbook: [XLSX, [moved(whole({ '10/3': cell(number(101)) }), 4, 2)]],
    file: SHEET,
    row: 14,
    column: 'value',
    cell: 'E14',
    found: '101',
  },
  {
    rule: 'workbook-hidden',
    defect: 'rows that a filter hides',
    change: only,
    workbook: [XLSX, [hideRows(whole(), [5, 6, 9])]],
    file: SHEET,
    row: 5,
    found: '5, 6, 9',
  },
  {
    rule: 'workbook-hidden',
    defect: 'a sheet that is not even in the list of hidden ones, with a hidden column',
    change: only,
    workbook: [XLSX, [{ ...whole(), hidden: 'veryHidden', hiddenColumns: new Set([3, 9]) }]],
    file: SHEET,
    row: 1,
    found: 'veryHidden; C',
  },
  {
    rule: 'workbook-hidden',
    defect: 'a value under a format that shows nothing',
    change: only,
    workbook: [XLSX, [whole({ '3/3': cell(number(20), { unseen: true }) })]],
    file: SHEET,
    row: 1,
    found: 'C3',
  },
  {
    rule: 'workbook-struck',
    defect: 'an old value that is struck through before the new one',
    change: only,
    workbook: [XLSX, [whole({ '3/3': cell({ kind: 'text', text: '20' }, { struck: 'part' }) })]],
    file: SHEET,
    row: 3,
    column: 'value',
    cell: 'C3',
    found: '20',
  },
  {
    rule: 'workbook-formula-unsaved',
    defect: 'formulas that no program has worked out, once for their column; their rows are not told as missing',
    change: only,
    workbook: [
      XLSX,
      [
        whole({
          '3/3': cell({ kind: 'error', code: '' }, { formula: true }),
          '5/3': cell({ kind: 'error', code: '' }, { formula: true }),
        }),
      ],
    ],
    file: SHEET,
    row: 3,
    column: 'value',
    cell: 'C3',
    found: '',
  },
  {
    rule: 'workbook-date',
    defect: 'a date before March 1900',
    change: [remove('data/registry/successions.csv')],
    workbook: [
      'data/registry/successions.xlsx',
      [
        sheet('S', (TINY['data/registry/successions.csv'] ?? '').trimEnd().split('\n'), {
          '2/3': cell({ kind: 'undated', why: 'early', shown: '1' }),
        }),
      ],
    ],
    file: 'data/registry/successions.xlsx[S]',
    row: 2,
    column: 'date',
    cell: 'C2',
    found: '1',
  },
  {
    rule: 'workbook-date-shown',
    defect: 'a date of which the cell shows the year only',
    change: [remove('data/registry/successions.csv')],
    besides: ['excel-date-order'],
    workbook: [
      'data/registry/successions.xlsx',
      [
        sheet('S', (TINY['data/registry/successions.csv'] ?? '').trimEnd().split('\n'), {
          '2/3': cell({ kind: 'date', date: new Date(Date.UTC(2021, 0, 1)), shown: '2021' }),
        }),
      ],
    ],
    file: 'data/registry/successions.xlsx[S]',
    row: 2,
    column: 'date',
    cell: 'C2',
    found: '2021',
    expected: '2021-01-01',
  },
  {
    rule: 'workbook-date',
    defect: 'a time of the day where a share is asked',
    change: only,
    workbook: [XLSX, [whole({ '10/3': cell({ kind: 'time', shown: '13:30' }) })]],
    file: SHEET,
    row: 10,
    column: 'value',
    cell: 'C10',
    found: '13:30',
  },
  {
    rule: 'workbook-date',
    defect: 'a number that a format of hours shows as another; a time in a note is a text',
    change: only,
    workbook: [
      XLSX,
      [
        whole({
          '10/3': cell({ kind: 'time', shown: '0', value: 13 }),
          '10/5': cell({ kind: 'time', shown: '13:30', value: 0.5625 }),
        }),
      ],
    ],
    file: SHEET,
    row: 10,
    column: 'value',
    cell: 'C10',
    found: '0 (13)',
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
    rule: 'excel-error',
    defect: 'a formula that failed: that its saved result was read is not told as well',
    change: only,
    workbook: [XLSX, [whole({ '3/3': cell({ kind: 'error', code: '#DIV/0!' }, { formula: true }) })]],
    file: SHEET,
    row: 3,
    column: 'value',
    cell: 'C3',
    found: '#DIV/0!',
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
    rule: 'workbook-merged-key',
    defect: 'bodies that are merged over their rows',
    change: only,
    workbook: [XLSX, [mergedOver(whole(), 1)]],
    file: SHEET,
    row: 3,
    column: 'institution_id',
    cell: 'A3',
    found: '',
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
