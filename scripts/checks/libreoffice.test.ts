import { describe, expect, it } from 'vitest';
import { filterOf, importProblems } from './libreoffice.ts';
import type { ReadTable } from './readers/read-table.ts';

const columns = [
  { name: 'name_lv', type: 'text', optional: true },
  { name: 'score', type: 'number', optional: true },
  { name: 'official_code', type: 'text', optional: true },
  { name: 'valid_from', type: 'text', optional: true },
] as const;
const table = (...rows: ReadTable['rows']): ReadTable => ({ columns, rows });

describe('filterOf', () => {
  it('has the settings in the order of LibreOffice’s tokens, codes as texts', () => {
    expect(filterOf(columns)).toBe('CSV:44,34,76,1,3/2,1033');
  });
});

describe('importProblems', () => {
  const wanted = table(['Ķīļu „nams”', 66.75, '0001000', '2021-07-01'], [null, null, null, '2021']);

  it('takes what was read as it was meant, dates and years as such', () => {
    expect(
      importProblems('a', wanted, table(['Ķīļu „nams”', 66.75, '0001000', '[date]'], [null, null, null, 2021])),
    ).toEqual([]);
  });

  it('takes the mark before what looks like a formula for a part of the text', () => {
    expect(importProblems('a', table(['=1+1', 1, null, null]), table(["'=1+1", 1, null, null]))).toEqual([]);
    expect(importProblems('a', table(['=1+1', 1, null, null]), table([2, 1, null, null]))).toHaveLength(1);
  });

  it.each([
    ['a number that stayed a text', ['Ķīļu „nams”', '66.75', '0001000', '[date]']],
    ['a number that lost its point', ['Ķīļu „nams”', 6675, '0001000', '[date]']],
    ['letters of another alphabet', ['Ä¶Ä«Ä¼u', 66.75, '0001000', '[date]']],
    ['a code without its zeros', ['Ķīļu „nams”', 66.75, 1000, '[date]']],
    ['a date where there is none', ['[date]', 66.75, '0001000', '[date]']],
  ] as const)('finds %s', (_, row) => {
    expect(importProblems('a', wanted, table(row, [null, null, null, 2021]))).toHaveLength(1);
  });

  it('finds a row too many', () => {
    expect(importProblems('a', wanted, table())).toEqual(['a: 0 rows, not 2']);
  });
});
