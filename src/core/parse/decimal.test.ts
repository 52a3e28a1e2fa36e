import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactNumber } from './decimal.ts';
import { LIMITS } from './limits.ts';

describe('exactNumber', () => {
  it.each([
    ['0', 0],
    ['-1.50', -1.5],
    ['100', 100],
    ['1200', 1200],
    ['0.0', 0],
    // As a program prints a number of the machine, to tell it from its neighbours.
    ['4.100437327698527', 4.100437327698527],
    ['0.30000000000000004', 0.30000000000000004],
    ['9007199254740991', 9007199254740991],
    ['0.000000000000001', 1e-15],
    ['-0.0000012', -0.0000012],
    ['0.00000000000000000001', 1e-20],
    ['0.000000012287276525158197', 1.2287276525158197e-8],
  ])('%s keeps its digits', (text, number) => expect(exactNumber(text)).toBe(number));

  it.each([
    ['9007199254740992'],
    ['9007199254740993'],
    ['0.1000000000000000055511151231257827'],
    ['0.10000000000000001'],
    ['66.75999999999999801'],
    [`0.${'1'.repeat(120)}`],
    [`1.${'0'.repeat(120)}`],
    [`0.${'0'.repeat(400)}1`],
    ['1'.repeat(400)],
    [`0.${'0'.repeat(40)}1`],
    ...['', ' ', '-0', '-0.0', '+5', '.5', '5.', '007', '1e5', '0x10', 'NaN', 'Infinity', '٣', '−5', '5 ', '１'].map(
      (t) => [t],
    ),
  ])('%j is none', (text) => expect(exactNumber(text)).toBeUndefined());

  it('takes every number with as many digits as are surely kept', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 }), fc.nat({ max: 14 }), (digits, decimals) => {
        const text = (digits / 10 ** decimals).toFixed(decimals);
        fc.pre(!/^-0(?:\.0*)?$/.test(text));
        expect(exactNumber(text)).toBe(Number(text));
      }),
    );
  });

  it('takes no other number than the text says', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(digits, digits, (whole, decimals) => {
        const number = exactNumber(`${whole}.${decimals}`);
        if (number === undefined) return;
        const scale = 10n ** BigInt(LIMITS.decimals);
        const said = BigInt(whole) * scale + BigInt(decimals.padEnd(LIMITS.decimals, '0'));
        const back = BigInt(Math.round(number)) * scale;
        // Within half a unit of the last digit that a number of that size has.
        const away = said > back ? said - back : back - said;
        expect(away <= scale).toBe(true);
        expect(decimals.length).toBeLessThanOrEqual(LIMITS.decimals);
      }),
    );
  });
});
