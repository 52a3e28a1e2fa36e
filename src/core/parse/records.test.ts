import Papa from 'papaparse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from './limits.ts';
import { scanRecords } from './records.ts';

const strayIn = (text: string) => [...scanRecords(text, ',', LIMITS.rows).stray];

describe('scanRecords', () => {
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
  ])('%j: records %j', (text, rows) => expect(strayIn(text).map(([row]) => row)).toEqual(rows));

  it('finds nothing in what a writer of CSV has written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', ' '), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 6 }), (rows) => {
        expect(strayIn(Papa.unparse(rows, { newline: '\n' }))).toEqual([]);
      }),
    );
  });

  it.each([
    ['as many rows as a sheet of Excel', 'a\n'.repeat(LIMITS.answers), null],
    ['a row more', 'a\n'.repeat(LIMITS.answers + 1), { record: LIMITS.answers + 1, limit: 'rows' }],
    ['a wide row', `a\n${','.repeat(LIMITS.columns)}\n`, { record: 2, limit: 'columns' }],
    ['as many columns as a sheet of Excel', `a\n${','.repeat(LIMITS.columns - 1)}\n`, null],
    ['a long row', `a\n${'x'.repeat(LIMITS.rowLength + 1)}\n`, { record: 2, limit: 'rowLength' }],
    ['a long cell in quotes', `a\n"${'x\n'.repeat(LIMITS.rowLength)}"\n`, { record: 2, limit: 'rowLength' }],
    ['a quote that never closes', `a\n"${'x\n'.repeat(100)}`, null],
  ])('%s', (_, text, beyond) => expect(scanRecords(text, ',', LIMITS.answers).beyond).toEqual(beyond));

  it('takes a time that grows as the text does, whatever stands in it', () => {
    const quotes = ',"""a'.repeat(500_000);
    const started = performance.now();
    for (const text of [quotes, '"'.repeat(2_000_000), `"${'""'.repeat(500_000)}`]) scanRecords(text, ',', LIMITS.rows);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
