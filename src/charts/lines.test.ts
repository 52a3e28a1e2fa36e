import { describe, expect, it } from 'vitest';
import { lines } from './lines.ts';

describe('lines', () => {
  it('fills each line and never breaks a word or a non-breaking space', () => {
    expect(lines('viens divi trīs', 10)).toEqual(['viens divi', 'trīs']);
    expect(lines('garumgarumzīmes un', 5)).toEqual(['garumgarumzīmes', 'un']);
    expect(lines('no\u00A0–\u00A0līdz x', 4)).toEqual(['no\u00A0–\u00A0līdz', 'x']);
  });

  it('keeps a short text whole', () => {
    expect(lines('viens', 10)).toEqual(['viens']);
  });
});
