import { describe, expect, it } from 'vitest';
import { tinyEmitted } from '../testing.ts';

describe('published figures', () => {
  const table = tinyEmitted().tables.find(({ name }) => name === 'published_figures');
  const records = table?.records ?? [];
  const leader = records.find(({ unit }) => unit === 'institution_id');

  it('have computed numbers in a column of numbers alone', () => {
    expect(table?.columns.find(({ name }) => name === 'computed')?.type).toBe('number');
    const numbers = records.map(({ computed }) => computed).filter((cell) => cell !== null);
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.every((cell) => typeof cell === 'number')).toBe(true);
  });

  it('have bodies that lead in another, and never both', () => {
    expect(leader).toMatchObject({ computed: null, computed_leaders: 'alfa-ministrija' });
    expect(records.filter(({ computed, computed_leaders: bodies }) => computed !== null && bodies !== null)).toEqual(
      [],
    );
  });

  it('have bodies and words of the source in a column beside the printed number, which is there as a number too', () => {
    expect(leader).toMatchObject({ value: null, value_number: null, value_text: 'alfa-ministrija' });
    for (const { value, value_text: words } of records) expect([value, words].filter(Boolean)).toHaveLength(1);
    for (const { value, value_number: number } of records) if (number !== null) expect(Number(value)).toBe(number);
    expect(records.filter(({ value_number: number }) => number !== null).length).toBeGreaterThan(0);
  });
});
