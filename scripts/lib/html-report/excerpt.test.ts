import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/model/finding.ts';
import { recordsOf } from '../../../src/core/parse/shown-records.ts';
import { excerptOf, rowsAround } from './excerpt.ts';

const finding = (over: Partial<Finding>): Finding => ({
  rule: 'cell-value',
  severity: 'blocker',
  file: 'data/x.csv',
  subject: '',
  message: { lv: '', en: '' },
  remedy: { lv: '', en: '' },
  ...over,
});

const excerpt = (text: string, over: Partial<Finding>) => {
  const own = finding(over);
  return excerptOf(own, recordsOf(new TextEncoder().encode(text), new Set(rowsAround(own))));
};

const TABLE = 'id,value,note\na,1,\nb,two,\nc,3,\n';

describe('excerptOf', () => {
  it('shows the row with its neighbours and marks the one cell', () => {
    const { columns, rows } = excerpt(TABLE, { row: 3, column: 'value', found: 'two' }) ?? {};
    expect(columns).toEqual([
      { at: 0, letter: 'A', name: 'id' },
      { at: 1, letter: 'B', name: 'value' },
      { at: 2, letter: 'C', name: 'note' },
    ]);
    expect(rows?.map(({ row, own }) => [row, own])).toEqual([
      [2, false],
      [3, true],
      [4, false],
    ]);
    expect(rows?.flatMap(({ cells }) => cells).filter((cell) => cell?.faulty === true)).toEqual([
      { text: 'two', faulty: true },
    ]);
  });

  it('marks a whole row where no column is named, and shows cells that are too many or missing', () => {
    const { rows, columns } = excerpt('a,b\n1,2,3\n4\n', { row: 2, found: '3: 1,2,3' }) ?? {};
    expect(columns).toHaveLength(3);
    expect(columns?.[2]).toEqual({ at: 2, letter: 'C', name: '' });
    expect(rows?.[0]?.own).toBe(true);
    expect(rows?.[1]?.cells[1]).toEqual({ text: '', faulty: false, absent: true });
  });

  it('marks the second of two columns of one name', () => {
    const { header } = excerpt('a,b,a\n1,2,3\n', { row: 1, column: 'a', found: 'a' }) ?? {};
    expect(header).toEqual({ own: true, faulty: [false, false, true] });
  });

  it('shows where a row is missing and blames no other', () => {
    const { missingAfter, rows } = excerpt(TABLE, { row: 3, column: 'id', found: '' }) ?? {};
    expect(missingAfter).toBe(3);
    expect(rows?.some(({ own, cells }) => own || cells.some((cell) => cell?.faulty === true))).toBe(false);
  });

  it('leaves out columns of a wide table that are far from the fault', () => {
    const names = Array.from({ length: 15 }, (_, at) => `c${at}`);
    const { columns } = excerpt(`${names.join(',')}\n${names.join(',')}\n`, { row: 2, column: 'c8' }) ?? {};
    expect(columns?.map((column) => ('at' in column ? column.letter : `${column.from}–${column.to}`))).toEqual([
      'A',
      'B–G',
      'H',
      'I',
      'J',
      'K–O',
    ]);
  });

  it('is nothing where there is no such row', () => {
    expect(excerpt(TABLE, { row: 99 })).toBeNull();
    expect(excerpt(TABLE, {})).toBeNull();
    expect(excerpt('', { row: 1 })).toBeNull();
  });
});
