import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { change, number, percent, plain, score } from './formats.ts';
import {
  apartDecimals,
  changeDecimals,
  comparedDecimals,
  ownDecimals,
  percentDecimals,
  rounded,
  scoreDecimals,
  signOf,
} from './rounding.ts';

const BOUNDS = [0, 25, 50, 75, 100];

/** Points with at most six decimals, as the files have them, many of them next to a bound. */
const points = fc
  .oneof(
    fc.integer({ min: 0, max: 100_000_000 }),
    fc
      .tuple(fc.constantFrom(...BOUNDS), fc.integer({ min: -60_000, max: 60_000 }))
      .map(([bound, by]) => Math.min(100_000_000, Math.max(0, bound * 1_000_000 + by))),
  )
  .map((millionths) => millionths / 1_000_000);
const bounds = fc.uniqueArray(points, { maxLength: 6 });

/** What a reader of the Latvian text takes a number for. */
const read = (text: string): number => Number(text.replaceAll('\u00A0', '').replace(',', '.').replace('−', '-'));

describe('decimals of a score', () => {
  it('never print it as a bound that it did not reach, nor below one that it did', () => {
    fc.assert(
      fc.property(points, bounds, (value, own) => {
        const printed = read(score('lv', value, own));
        for (const bound of [...own, 100]) expect(printed >= bound).toBe(value >= bound);
        expect(printed === 0).toBe(value === 0);
      }),
    );
  });

  it('are one where one tells the truth, and no more than it takes', () => {
    fc.assert(
      fc.property(points, (value) => {
        const digits = scoreDecimals(value, BOUNDS);
        expect(digits).toBeGreaterThanOrEqual(1);
        if (digits === 1) return;
        const fewer = rounded(value, digits - 1);
        expect(fewer === 0 || BOUNDS.some((bound) => fewer >= bound && value < bound)).toBe(true);
      }),
    );
  });

  it.each([
    [49.98, '49,98'],
    [49.94, '49,9'],
    [50.01, '50,0'],
    [99.97, '99,97'],
    [99.9999, '99,9999'],
    [24.959738, '24,96'],
    [24.999, '24,999'],
    [74.9500001, '74,95'],
    [0, '0,0'],
    [0.04, '0,04'],
    [100, '100,0'],
    [66.8, '66,8'],
  ])('of %d, where levels start at quarters: %s', (value, text) => {
    expect(score('lv', value, BOUNDS)).toBe(text);
  });

  it('go by the bounds of the edition, whatever they are', () => {
    expect(score('lv', 33.33, [0, 33.33, 66.67])).toBe('33,33');
    expect(score('lv', 33.32, [0, 33.33, 66.67])).toBe('33,3');
    expect(score('en', 59.97, [0, 20, 40, 60, 80])).toBe('59.97');
    expect(score('en', 49.98, [0, 20, 40, 60, 80])).toBe('50.0');
    expect(score('en', 99.98, [0, 20, 40, 60, 80])).toBe('99.98');
    expect(score('en', 50 - 1e-12, BOUNDS)).toBe('50.0');
  });
});

describe('a change', () => {
  it('has the sign that it is printed with, and is printed as none only where it is none', () => {
    fc.assert(
      fc.property(points, points, (a, b) => {
        const moved = b - a;
        const text = change('lv', moved);
        expect(text.startsWith('+') ? 1 : text.startsWith('−') ? -1 : 0).toBe(signOf(moved));
        expect(Math.sign(read(text.replace('+', '')))).toBe(signOf(moved));
      }),
    );
  });

  it.each([
    [50.04 - 50.05, '−0,01'],
    [50.05 - 50, '+0,1'],
    [0.02, '+0,02'],
    [-0.0014, '−0,001'],
    [0.05, '+0,1'],
    [1e-12, '0,0'],
    [-1e-12, '0,0'],
    [0, '0,0'],
    [12.34, '+12,3'],
  ])('of %d is %s', (moved, text) => {
    expect(change('lv', moved)).toBe(text);
    expect(text).toBe(change('lv', moved, changeDecimals(moved)));
  });
});

describe('two numbers and their difference', () => {
  it('do not contradict each other', () => {
    fc.assert(
      fc.property(points, fc.oneof(points, fc.integer({ min: -90_000, max: 90_000 })), (from, other) => {
        const to = Number.isInteger(other) ? Math.min(100, Math.max(0, from + other / 1_000_000)) : other;
        const digits = comparedDecimals(from, to);
        const [before, after] = [from, to].map((value) => rounded(value, digits)) as [number, number];
        const moved = read(change('lv', to - from, digits).replace('+', ''));
        expect(signOf(after - before)).toBe(signOf(to - from));
        expect(signOf(moved)).toBe(signOf(to - from));
        if (digits > 1) expect(after - before).toBeCloseTo(moved, 8);
      }),
    );
  });

  it.each([
    [50.05, 50.04, 2],
    [50.04, 50.025, 3],
    [50.06, 50.12, 2],
    [49.99, 50.01, 2],
    [50, 60, 1],
    [50, 50, 1],
    [41.416741, 41.415311, 4],
    // In binary their difference is a little less than the half that is printed.
    [25.005192, 25.005197, 5],
  ])('%d and %d take %d decimals', (from, to, digits) => {
    expect(comparedDecimals(from, to)).toBe(digits);
  });
});

describe('numbers beside others', () => {
  it('are printed alike only where they are the same', () => {
    fc.assert(
      fc.property(fc.array(points, { minLength: 2, maxLength: 6 }), (values) => {
        const texts = values.map((value) => number('lv', value, apartDecimals(value, values)));
        for (const [at, value] of values.entries())
          for (const [other, text] of texts.entries())
            if (texts[at] === text) expect(values[other]).toBeCloseTo(value, 9);
      }),
    );
  });
});

describe('shares', () => {
  it.each([
    [0.996, '99,6\u00A0%'],
    [0.9996, '99,96\u00A0%'],
    [0.004, '0,4\u00A0%'],
    [1, '100\u00A0%'],
    [0, '0\u00A0%'],
    [0.994, '99\u00A0%'],
    [1.004, '100\u00A0%'],
    [23 / 40, '58\u00A0%'],
  ])('of %d are printed as 0 or all only where they are: %s', (share, text) => {
    expect(percent('lv', share)).toBe(text);
  });

  it('take more decimals only at the ends', () => {
    expect(percentDecimals(50)).toBe(0);
    expect(percentDecimals(99.97, 1)).toBe(2);
  });
});

describe('what was given', () => {
  it.each([
    ['4.100437327698527', '4,100437327698527'],
    ['2.07', '2,07'],
    ['1234567.5', '1\u00A0234\u00A0567,5'],
    ['0.003', '0,003'],
    ['-4', '−4'],
    ['5.50', '5,50'],
  ])('%s is printed as it is: %s', (given, text) => {
    expect(plain('lv', given)).toBe(text);
  });

  it('is printed with all its digits where it is a number', () => {
    expect(plain('en', 4.100437327698527)).toBe('4.100437327698527');
    expect(plain('en', 1e-7)).toBe('0.0000001');
    expect([ownDecimals(1e-7), ownDecimals('12.50'), ownDecimals(3), ownDecimals(1e21)]).toEqual([7, 2, 0, 0]);
  });
});
