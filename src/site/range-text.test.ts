import { describe, expect, it } from 'vitest';
import { plainWords } from './testing/plain-words.ts';
import { rangeText } from './range-text.ts';

describe('rangeText', () => {
  it('gives both ends, or one where they print the same', () => {
    expect(rangeText(12, 40.5, plainWords('lv'))).toBe('no 12,0 līdz 40,5');
    expect(rangeText(50, 50.04, plainWords('lv'))).toBe('visiem 50,0');
    expect(rangeText(50, 50.04, plainWords('en'))).toBe('50.0 for all');
  });
});
