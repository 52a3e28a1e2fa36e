import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachRow, type Reader } from './csv.ts';
import { layoutOf } from './layout.ts';
import { LIMITS } from './limits.ts';
import { conversions } from './manner.ts';
import type { Reported } from './reported.ts';

function read(text: string, chunk?: number, columns: readonly string[] = ['a', 'b']) {
  const reported: Reported[] = [];
  const rows: string[][] = [];
  let header: readonly string[] = [];
  const report = (problem: Reported): unknown => reported.push(problem);
  const { note, flush } = conversions('f.csv', report);
  const layout = layoutOf('f.csv', text, columns, report, { note, rows: LIMITS.rows });
  const read: Reader = (names) => {
    header = names;
    return (cells, row) => rows.push([String(row), ...cells]);
  };
  if (layout !== null) eachRow('f.csv', layout, report, read, chunk === undefined ? { note } : { note, chunk });
  flush();
  return { header, rows, faults: reported.map((problem) => `${problem.rule} ${problem.row}`) };
}

describe('traps of CSV', () => {
  it('a blank row is reported, not dropped, and keeps its number', () => {
    expect(read('a,b\n1,2\n\n3,4\n')).toEqual({
      header: ['a', 'b'],
      rows: [
        ['2', '1', '2'],
        ['4', '3', '4'],
      ],
      faults: ['csv-blank-row 3'],
    });
  });

  it('the newline at the end is no row, a blank row before it is noted', () => {
    expect(read('a,b\n1,2\n').faults).toEqual([]);
    expect(read('a,b\n1,2').faults).toEqual([]);
    expect(read('a,b\n1,2\n\n').faults).toEqual(['csv-trailing-rows 3']);
  });

  it('two columns of one name keep it, and are not renamed', () => {
    expect(read('a,a\n1,2\n').header).toEqual(['a', 'a']);
  });

  it('leading zeros stay', () => {
    expect(read('code,n\n007,1.50\n').rows).toEqual([['2', '007', '1.50']]);
  });

  it('the delimiter is the one that cuts the header into columns of the contract, and is not guessed from rows', () => {
    expect(read('a;b\n1;2,5\n')).toEqual({
      header: ['a', 'b'],
      rows: [['2', '1', '2,5']],
      faults: ['csv-delimiter 1'],
    });
    expect(read('x;y\n1;2\n')).toEqual({ header: ['x;y'], rows: [['2', '1;2']], faults: [] });
  });

  it('lines may end as Excel ends them, or in both ways', () => {
    expect(read('a,b\r\n1,2\r\n').faults).toEqual(['csv-line-ends 1']);
    expect(read('a,b\r\n1,2\r\n').rows).toEqual([['2', '1', '2']]);
    expect(read('a,b\n1,2\r\n3,4\n').rows).toEqual([
      ['2', '1', '2'],
      ['3', '3', '4'],
    ]);
  });

  it('a row with too many or too few cells is reported and left out', () => {
    expect(read('a,b\n1\n1,2,3\n5,6\n')).toMatchObject({
      rows: [['4', '5', '6']],
      faults: ['csv-ragged-row 2', 'csv-ragged-row 3'],
    });
  });

  it('a quote that is never closed is reported once, where it opens', () => {
    expect(read('a,b\n1,"2\n3,4\n5,6\n').faults).toEqual(['csv-quotes 2']);
  });

  it.each(['', '\n', '\n\na,b\n'])('%j has no header', (text) => {
    expect(read(text).faults).toEqual(['csv-empty 1']);
  });
});

describe('what Excel leaves at the edges', () => {
  it('blank columns are left out where the header has them too', () => {
    expect(read('a;b;;\n1;2;;\n3;4;;\n')).toEqual({
      header: ['a', 'b'],
      rows: [
        ['2', '1', '2'],
        ['3', '3', '4'],
      ],
      faults: ['csv-delimiter 1', 'csv-trailing-columns 1'],
    });
    expect(read('a,b,\n1,2,3\n').faults).toEqual(['csv-trailing-columns 1', 'csv-ragged-row 2'].sort());
  });

  it('blank cells that it did not write are added in its own files only', () => {
    expect(read('a;b\n1\n').rows).toEqual([['2', '1', '']]);
    expect(read('a;b\n1\n').faults).toEqual(['csv-delimiter 1', 'csv-short-row 2']);
    expect(read('a,b\n1\n').faults).toEqual(['csv-ragged-row 2']);
  });

  it('rows of delimiters are blank rows', () => {
    expect(read('a,b\n1,2\n,\n,\n').faults).toEqual(['csv-trailing-rows 3']);
    expect(read('a,b\n,\n1,2\n').faults).toEqual(['csv-blank-row 2']);
  });
});

it('a very long cell takes no longer than it must', () => {
  const blanks = ' '.repeat(30_000);
  const cells = [`x${blanks}y`, `""${'""'.repeat(15_000)}`, `x${'\n '.repeat(15_000)}`, `${'a?'.repeat(15_000)}`];
  const started = performance.now();
  expect(read(`a,b\n${cells.map((cell) => `"${cell}",1\n`).join('')}`).rows).toHaveLength(4);
  expect(performance.now() - started).toBeLessThan(2000);
});

describe('properties', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ž', '0', '"', ',', '\n', ' ', '„', '😀'), maxLength: 6 });
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));
  const write = (rows: readonly string[][]): string =>
    rows.map((cells) => `${cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')}\n`).join('');

  it('what is written is read again, whatever the pieces in which it is read', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 40 }), (drawn, chunk) => {
        // A row of nothing but blank cells is no row.
        const rows = drawn.map(([first = '', ...rest]) => [`x${first}`, ...rest]);
        const back = read(write([(rows[0] ?? []).map((_, at) => `h${at}`), ...rows]), chunk);
        expect(back.rows.map((cells) => cells.slice(1))).toEqual(rows);
        // What is odd in a cell is reported, and read all the same.
        expect(back.faults.filter((fault) => !fault.startsWith('text-'))).toEqual([]);
      }),
    );
  });
});
