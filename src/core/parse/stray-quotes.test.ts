import Papa from 'papaparse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strayQuotes } from './stray-quotes.ts';

describe('strayQuotes', () => {
  it.each([
    ['a,b\n1,2\n', []],
    ['a,b\n"1","2"\n', []],
    ['a,b\n"x, ""y"" z",2\n', []],
    ['a,b\n"1\n2",3\n4,5\n', []],
    ['a,b\n1,x"y\n', [2]],
    ['a,b\n1,x"y"z\n', [2]],
    ['a,b\n"1" ,2\n', [2]],
    ['a,b\n1,2\n3, "4"\n', [3]],
    // The record after one with a newline inside is the third, though it starts in the fourth line.
    ['a,b\n"1\n2",3\n4,"5\n', [3]],
  ])('%j: records %j', (text, rows) => expect([...strayQuotes(text, ',').keys()]).toEqual(rows));

  it('finds nothing in what a writer of CSV has written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', ' '), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 6 }), (rows) => {
        expect([...strayQuotes(Papa.unparse(rows, { newline: '\n' }), ',')]).toEqual([]);
      }),
    );
  });
});
