import { describe, expect, it } from 'vitest';
import { tooFewSentence } from './like-for-like.ts';
import { plainWords } from '../testing/plain-words.ts';

const told = (same_none: 'first' | 'method' | 'few' | 'minority' | null, same_n: number | null) => ({
  edition: 2032,
  previous_edition: same_none === 'first' ? null : 2031,
  same_n,
  same_previous_mean: null,
  same_mean: null,
  same_none,
});
const [lv, en] = [plainWords('lv'), plainWords('en')];

describe('why the same bodies are not told', () => {
  it('is said with both numbers where they are too few', () => {
    expect(tooFewSentence(told('minority', 15), 43, 'municipal', lv)).toEqual([
      'Gan 2031., gan 2032. gadā vērtētās pašvaldības atsevišķi nesalīdzina, jo to ir mazāk nekā puse (15 no 43).',
    ]);
    expect(tooFewSentence(told('few', 2), 4, 'state', en)).toEqual([
      'Institutions assessed in both 2031 and 2032 are not compared on their own, because they are fewer than three (2 of 4).',
    ]);
  });

  it('is not said where there is a number, or where another sentence says that nothing can be compared', () => {
    expect(tooFewSentence(told(null, 3), 4, 'state', lv)).toEqual([]);
    expect(tooFewSentence(told('first', null), 4, 'state', lv)).toEqual([]);
    expect(tooFewSentence(told('method', null), 4, 'state', lv)).toEqual([]);
  });
});
