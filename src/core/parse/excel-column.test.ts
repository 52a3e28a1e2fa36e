import { expect, it } from 'vitest';
import { excelColumn } from './excel-column.ts';

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (at, letters) => {
  expect(excelColumn(at)).toBe(letters);
});
