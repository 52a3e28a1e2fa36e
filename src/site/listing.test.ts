import { describe, expect, it } from 'vitest';
import { plainWords } from './testing/plain-words.ts';
import { extremes, listed, quoted, where } from './listing.ts';

const lv = plainWords('lv');
const en = plainWords('en');

describe('listed', () => {
  it('joins as each language does', () => {
    expect(listed(['A'], lv)).toBe('A');
    expect(listed(['A', 'B', 'C'], lv)).toBe('A, B un C');
    expect(listed(['A', 'B'], en)).toBe('A and B');
  });
});

describe('names inside a sentence', () => {
  it('keep their case between quotation marks', () => {
    expect(quoted(['IT pārvaldība', 'eParaksts'], lv)).toBe('„IT pārvaldība” un „eParaksts”');
    expect(quoted(['eSignature'], en)).toBe('“eSignature”');
  });

  it('have the number of the word before them', () => {
    expect(where('dimension', ['Dati'], lv)).toBe('sadaļā „Dati”');
    expect(where('dimension', ['Dati', 'Saziņa'], lv)).toBe('sadaļās „Dati” un „Saziņa”');
    expect(where('category', ['A', 'B'], en)).toBe('in the categories “A” and “B”');
    expect(where('group', ['A', 'B'], lv)).toBe('grupām „A” un „B”');
  });
});

describe('extremes', () => {
  const print = (value: number): string => value.toFixed(1);
  const ends = (values: readonly (number | null)[]) => extremes(values, (value) => value, print);

  it('are all that print the same at either end', () => {
    expect(ends([50.01, 49.99, 10, null])).toEqual({ highest: [50.01, 49.99], lowest: [10], same: false });
    expect(ends([1, 3, 2])).toEqual({ highest: [3], lowest: [1], same: false });
  });

  it('are one and the same where everything is', () => {
    expect(ends([5, 5.01])).toMatchObject({ same: true });
  });

  it('are none where nothing has a value', () => {
    expect(ends([null])).toBeNull();
  });
});
