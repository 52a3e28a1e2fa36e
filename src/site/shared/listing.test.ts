import { describe, expect, it } from 'vitest';
import { plainWords } from '../testing/plain-words.ts';
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
  const ends = (values: readonly (number | null)[]) => extremes(values, (value) => value);

  it('are all that are the same at either end, and no others, however they print', () => {
    expect(ends([50.01, 50.01 + 1e-10, 50, 10, null])).toMatchObject({ highest: [50.01, 50.01 + 1e-10], lowest: [10] });
    expect(ends([1, 3, 2])).toEqual({ highest: [3], lowest: [1], same: false });
  });

  it('are one and the same where everything is', () => {
    expect(ends([5, 5])).toMatchObject({ same: true });
    expect(ends([5, 5.01])).toMatchObject({ same: false });
  });

  it('are none where nothing has a value', () => {
    expect(ends([null])).toBeNull();
  });
});
