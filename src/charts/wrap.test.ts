import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from './wrap.ts';

describe('wrap', () => {
  it('leaves a short text on one line', () => {
    expect(wrap('Kopējie punkti, 0–100', 672, 15)).toEqual(['Kopējie punkti, 0–100']);
  });

  it('breaks between words', () => {
    expect(wrap('viens divi trīs', 60, 10)).toEqual(['viens divi', 'trīs']);
  });

  it('loses no word and keeps lines short unless one word is longer', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), (words) => {
        const lines = wrap(words.join(' '), 100, 10);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(line.length <= 20 || !line.includes(' ')).toBe(true);
      }),
    );
  });
});
