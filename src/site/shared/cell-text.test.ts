import { expect, it } from 'vitest';
import { cellText } from './cell-text.ts';
import { changeColumn, countColumn, movedColumns } from './columns.ts';
import { plainWords } from '../testing/plain-words.ts';

const lv = plainWords('lv');
const en = plainWords('en');

it('prints a change with its sign, none without one, and as many decimals as it takes', () => {
  const column = changeColumn('Izmaiņas');
  expect([5.84, -0.4, 0.004, 0].map((value) => cellText(value, column, [value], lv))).toEqual([
    '+5,8',
    '−0,4',
    '+0,004',
    '0,0',
  ]);
  expect(cellText(5.84, column, [5.84], en)).toBe('+5.8');
});

it('prints the difference of two columns with its sign, and the two without', () => {
  const bounds = () => [0, 25, 50, 75, 100];
  const columns = movedColumns({ label: 'a', at: 0, bounds }, { label: 'b', at: 1, bounds }, 'c');
  const row = [40, 42.5, 2.5];
  expect(row.map((cell, at) => cellText(cell, columns[at], row, lv))).toEqual(['40,0', '42,5', '+2,5']);
});

it('leaves text and counts as they are, with a dash where there is no value', () => {
  expect(cellText(12, countColumn('Skaits'), [12], lv)).toBe('12');
  expect(cellText('Alfa', { label: 'Kas' }, ['Alfa'], lv)).toBe('Alfa');
  expect(cellText(null, changeColumn('Izmaiņas'), [null], lv)).toBe('–');
});
