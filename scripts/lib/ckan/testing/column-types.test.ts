import { describe, expect, it } from 'vitest';
import { GUESSED_FROM, guessedTypes } from './column-types.ts';

const column = (...cells: Parameters<typeof guessedTypes>[0][number]) =>
  guessedTypes(
    cells.map((cell) => [cell]),
    1,
  )[0];

describe('a loader that guesses types', () => {
  it('takes numbers, days and words for what they are, and passes blanks and zeros over', () => {
    expect(column('', '0', '66.75', '67')).toBe('numeric');
    expect(column(null, '2026-11-25')).toBe('timestamp');
    expect(column('1', 'alfa')).toBe('text');
    expect(column('', '0')).toBe('text');
  });

  it('does not bring whole numbers of a workbook together with others', () => {
    expect(column({ digits: '1' }, { digits: '2' })).toBe('numeric');
    expect(column({ digits: '1' }, { digits: '0.9' })).toBe('text');
    expect(column({ digits: '1.0' }, { digits: '0.9' })).toBe('numeric');
  });

  it('gives all columns up for one whose later cells are of another kind', () => {
    const rows = Array.from({ length: GUESSED_FROM }, () => ['1', '2']);
    expect(guessedTypes([...rows, ['3', '4']], 2)).toEqual(['numeric', 'numeric']);
    expect(guessedTypes([...rows, ['3', 'alfa']], 2)).toEqual(['text', 'text']);
  });
});
