import { expect, it } from 'vitest';
import { rowIn } from './dated.ts';

const ROWS = [
  { valid_from: '', valid_to: '2019-12-31', name: 'old' },
  { valid_from: '2020-01-01', valid_to: '2021', name: 'new' },
];

it.each([
  [2015, 'old'],
  [2020, 'new'],
  [2021, 'new'],
  [2030, 'new'],
])('finds the row of %i', (year, name) => expect(rowIn(ROWS, year)?.name).toBe(name));

it('finds the last of those that held in a year', () => {
  const renamed = [
    { valid_from: '2018', valid_to: '', name: 'new' },
    { valid_from: '', valid_to: '2018', name: 'old' },
  ];
  expect(rowIn(renamed, 2017)?.name).toBe('old');
  expect(rowIn(renamed, 2018)?.name).toBe('new');
});

it('has none where there are no rows', () => expect(rowIn([], 2020)).toBeUndefined());
