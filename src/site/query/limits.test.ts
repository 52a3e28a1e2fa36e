import { expect, it } from 'vitest';
import { measureColumns, meter, MOST, TooLarge } from './limits.ts';

const whatOf = (work: () => void): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    return error instanceof TooLarge ? error.what : String(error);
  }
};

it('takes as many columns as a page can show, with names that are no texts of their own', () => {
  const names = (count: number, letters = 3): string[] => Array.from({ length: count }, () => 'x'.repeat(letters));
  expect(whatOf(() => measureColumns(names(MOST.columns)))).toBeNull();
  expect(whatOf(() => measureColumns(names(MOST.columns + 1)))).toBe('columns');
  expect(whatOf(() => measureColumns(names(1, 10_000_000)))).toBe('columns');
});

it('stops before rows or bytes are read that are too many together', () => {
  const rows = meter();
  rows.coming(MOST.rows, 1);
  expect(whatOf(() => rows.coming(1, 1))).toBe('rows');
  const bytes = meter();
  bytes.coming(1, MOST.bytes);
  expect(whatOf(() => bytes.coming(1, 1))).toBe('bytes');
});

it('stops while cells become more text than they were bytes', () => {
  const texts = meter();
  texts.read('x'.repeat(MOST.bytes - 10));
  texts.read(null);
  expect(whatOf(() => texts.read(1))).toBe('bytes');
  const numbers = meter();
  for (let at = 0; at < MOST.bytes / 8; at += 1) numbers.read(at);
  expect(whatOf(() => numbers.read(true))).toBe('bytes');
});
