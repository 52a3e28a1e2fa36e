import { describe, expect, it } from 'vitest';
import { shown, typedNumber } from './shown.ts';

describe('shown', () => {
  it.each([
    [66.8, '66,8', '66.8'],
    [-0.25, '−0,25', '−0.25'],
    [12022, '12022', '12022'],
    [1e-7, '0,0000001', '0.0000001'],
    [null, '', ''],
    [true, 'true', 'true'],
    ['1.5', '1.5', '1.5'],
  ])('%j is “%s” in Latvian and “%s” in English', (value, lv, en) => {
    expect(shown(value, 'lv')).toBe(lv);
    expect(shown(value, 'en')).toBe(en);
  });
});

describe('shown with decimals', () => {
  it('gives all numbers of a column as many', () => {
    expect([50, 66.8].map((value) => shown(value, 'lv', 1))).toEqual(['50,0', '66,8']);
  });
});

describe('typedNumber', () => {
  it.each([
    ['66,8', 66.8],
    [' 1 000.5', 1000.5],
    ['−5', -5],
    ['5,', 5],
    [',5', 0.5],
  ])('%j is %d', (text, value) => {
    expect(typedNumber(text)).toBe(value);
  });

  it.each(['', 'a', '1,2,3', '1e3', '-'])('%j is no number', (text) => {
    expect(typedNumber(text)).toBeNull();
  });
});
