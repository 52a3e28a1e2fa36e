import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactNumber } from './decimal.ts';
import { decimalText, numberText } from './sheet.ts';

describe('decimalText', () => {
  it('writes any number without an exponent, a fraction with 15 digits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = decimalText(value);
        expect(text).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/);
        expect(Number(text)).toBe(Number.isInteger(value) ? value + 0 : Number(value.toPrecision(15)) + 0);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [0, '0'],
    [-0, '0'],
    [1e21, `1${'0'.repeat(21)}`],
    [-1.5e30, `-15${'0'.repeat(29)}`],
    [1.23456789e-18, '0.00000000000000000123456789'],
    [-1e-25, `-0.${'0'.repeat(24)}1`],
    [1e-7, '0.0000001'],
    [0.1 + 0.2, '0.3'],
    [28.999999999999996, '29'],
    [1234567890123456, '1234567890123456'],
    [-9007199254740991, '-9007199254740991'],
  ])('%d is %s', (value, text) => {
    expect(decimalText(value)).toBe(text);
  });
});

describe('numberText', () => {
  it('keeps the digits of the file where the machine cannot, so that they are told as too many', () => {
    const text = numberText({
      kind: 'number',
      value: 12345678901234567890,
      percent: false,
      digits: '12345678901234567890',
    });
    expect([text, exactNumber(text)]).toEqual(['12345678901234567890', undefined]);
  });

  it('writes per cents', () => {
    expect(numberText({ kind: 'number', value: 0.29, percent: true })).toBe('29 %');
  });
});
