import { describe, expect, it } from 'vitest';
import { toCsv } from '../../core/emit/csv.ts';
import { SCORES } from '../../core/emit/tables/results.ts';
import type { Cell, EmittedTable } from '../../core/emit/table.ts';
import { csvOf } from './csv.ts';

const COLUMNS = [
  { name: 'text', type: 'text', about: { lv: '', en: '' } },
  { name: 'number', type: 'number', about: { lv: '', en: '' } },
  { name: 'integer', type: 'integer', about: { lv: '', en: '' } },
  { name: 'boolean', type: 'boolean', about: { lv: '', en: '' } },
] as const;

const ROWS: readonly (readonly Cell[])[] = [
  ['Ādaži', 66.75, 2022, true],
  ['a "b", c', -0.000001, -5, false],
  ['two\nlines', null, 0, null],
  ['=1+1', 1e21, 3, true],
  ["'=1;-2", 0.1, 4, true],
  ['-5', 5, 5, true],
  ['-5,3', -1e-7, 6, true],
  ['\t=1', 1, 7, true],
  [null, null, null, null],
];

const tableOf = (rows: readonly (readonly Cell[])[]): EmittedTable => ({
  name: 'any',
  title: { lv: '', en: '' },
  about: { lv: '', en: '' },
  purpose: { lv: '', en: '' },
  dataset: 'results',
  key: [],
  references: [],
  columns: COLUMNS,
  records: rows.map((row) => Object.fromEntries(COLUMNS.map(({ name }, at) => [name, row[at] ?? null]))),
});

describe('csvOf', () => {
  it('writes what the release writes', () => {
    expect(csvOf({ columns: COLUMNS, rows: ROWS })).toBe(toCsv(tableOf(ROWS)));
  });

  it('gives no cell that a spreadsheet would run, whatever a column is called or of', () => {
    const columns = [
      { name: '=1+1', type: 'number' },
      { name: '+a', type: 'text' },
    ] as const;
    expect(
      csvOf({
        columns,
        rows: [
          [-Infinity, '@a'],
          [-5, '-5,3'],
        ],
      }),
    ).toBe(`'=1+1,'+a\n'-Infinity,'@a\n-5,"-5,3"\n`);
  });

  it('does so for no rows', () => {
    expect(csvOf({ columns: SCORES.columns, rows: [] })).toBe(toCsv({ ...tableOf([]), columns: SCORES.columns }));
  });
});
