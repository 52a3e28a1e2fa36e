import { describe, expect, it } from 'vitest';
import { change, date, number, ordinal, percent, pluralForm } from './formats.ts';

describe('numbers', () => {
  it('have a decimal comma and a thousands space in Latvian', () => {
    expect(number('lv', 1234567.85, 1)).toBe('1\u00A0234\u00A0567,9');
    expect(number('en', 66.75, 1)).toBe('66.8');
  });

  it('have a true minus and never a negative zero', () => {
    expect(number('lv', -4.2, 1)).toBe('−4,2');
    expect(number('lv', -0.04, 1)).toBe('0,0');
    expect(number('lv', -0.05, 1)).toBe('−0,1');
  });

  it('carry their sign as changes', () => {
    expect(change('lv', 3.14)).toBe('+3,1');
    expect(change('en', -3.14)).toBe('−3.1');
    expect(change('en', 0.04)).toBe('+0.04');
  });

  it('are rounded from what they are, not from their nearest binary number', () => {
    // 0.575 · 100 is 57.49999999999999 and 45.35 − 45.3 is 0.05000000000000426 in binary arithmetic.
    expect(percent('lv', 23 / 40)).toBe('58\u00A0%');
    expect(percent('en', 0.285)).toBe('29%');
    expect(change('lv', 8.35 - 8.3)).toBe('+0,1');
    expect(number('lv', 1.005 * 100, 0)).toBe('101');
  });

  it('are per cent with a space in Latvian and without in English', () => {
    expect(percent('lv', 0.88)).toBe('88\u00A0%');
    expect(percent('en', 0.885, 1)).toBe('88.5%');
  });
});

describe('plural forms', () => {
  it.each([
    [0, 0, 'zero'],
    [1, 0, 'one'],
    [2, 0, 'other'],
    [11, 0, 'zero'],
    [20, 0, 'zero'],
    [21, 0, 'one'],
    [66.8, 1, 'other'],
    [61.1, 1, 'one'],
    [61.11, 2, 'zero'],
    [10, 1, 'zero'],
  ] as const)('Latvian %d with %d decimals is %s', (value, digits, form) => {
    expect(pluralForm('lv', value, digits)).toBe(form);
  });

  it('English has one and other', () => {
    expect(pluralForm('en', 1)).toBe('one');
    expect(pluralForm('en', 1, 1)).toBe('other');
  });
});

describe('ordinals and dates', () => {
  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [22, '22nd'],
    [113, '113th'],
  ])('%d is %s', (value, text) => {
    expect(ordinal('en', value)).toBe(text);
    expect(ordinal('lv', value)).toBe(`${value}.`);
  });

  it('are written out, a bare year where the day is unknown', () => {
    expect(date('lv', '2021-07-01')).toBe('2021.\u00A0gada 1.\u00A0jūlijs');
    expect(date('en', '2021-07-01')).toBe('1\u00A0July 2021');
    expect(date('lv', '2024')).toBe('2024.\u00A0gads');
  });
});
