import { describe, expect, it } from 'vitest';
import { plainWords } from '../testing/plain-words.ts';
import { rangeText } from './range-text.ts';

const BOUNDS = [0, 25, 50, 75, 100];

describe('rangeText', () => {
  it('gives both ends, or one where they are the same', () => {
    expect(rangeText(12, 40.5, BOUNDS, plainWords('lv'))).toBe('no 12,0 līdz 40,5');
    expect(rangeText(50, 50, BOUNDS, plainWords('lv'))).toBe('visiem 50,0');
    expect(rangeText(50, 50, BOUNDS, plainWords('en'))).toBe('50.0 for all');
  });

  it('prints ends that differ so that they are seen to', () => {
    expect(rangeText(50.01, 50.04, BOUNDS, plainWords('lv'))).toBe('no 50,01 līdz 50,04');
    expect(rangeText(49.98, 50.04, BOUNDS, plainWords('en'))).toBe('from 49.98 to 50.04');
  });
});
