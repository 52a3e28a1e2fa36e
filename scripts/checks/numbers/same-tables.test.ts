import { describe, expect, it } from 'vitest';
import { differingCells, typedCell, type TypedColumn } from './same-tables.ts';

const COLUMNS: readonly TypedColumn[] = [
  { name: 'id', type: 'text' },
  { name: 'n', type: 'integer' },
  { name: 'score', type: 'number' },
  { name: 'own', type: 'boolean' },
];
const row = { id: 'a', n: 3, score: 41.25, own: true };

describe('cells of a CSV', () => {
  it('have the types of their columns, nothing where they are blank', () => {
    expect(
      ['a', '3', '41.25', 'true'].map((text, at) => typedCell(text, COLUMNS[at] ?? { name: '', type: 'text' })),
    ).toEqual(Object.values(row));
    expect(typedCell('', { name: 'n', type: 'integer' })).toBeNull();
  });

  it.each([
    ['3.5', 'integer'],
    ['3,5', 'number'],
    ['3.50', 'number'],
    ['yes', 'boolean'],
  ] as const)('„%s” is no %s', (text, type) => {
    expect(() => typedCell(text, { name: 'x', type })).toThrow(`x: „${text}”`);
  });
});

describe('two forms of one table', () => {
  it('are the same', () => {
    expect(differingCells(COLUMNS, [row], [{ ...row }])).toEqual([]);
  });

  it.each([
    ['another number', [{ ...row, score: 41.26 }], 'row 1, score: 41.26, in the CSV 41.25'],
    ['a number as text', [{ ...row, n: '3' }], 'row 1, n: "3", in the CSV 3'],
    ['a cell that is not there', [{ id: 'a', n: 3, score: 41.25 }], 'row 1, own: null, in the CSV true'],
    ['a column too many', [{ ...row, more: 1 }], 'row 1: a column more that the CSV has not'],
    ['a row too few', [], '0 rows, not 1'],
  ] as const)('differ by %s', (_, other, said) => {
    expect(differingCells(COLUMNS, [row], other)).toContain(said);
  });
});
