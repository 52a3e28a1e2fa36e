import { describe, expect, it } from 'vitest';
import { agrees, halfOfLastDigit, roundedBeyond } from './agreement.ts';

describe('half of the last printed digit', () => {
  it.each([
    ['40', 0.5],
    ['66.8', 0.05],
    ['60.0', 0.05],
    ['10.44', 0.005],
    ['100', 0.5],
  ])('of %s is %d', (printed, half) => expect(halfOfLastDigit(printed)).toBeCloseTo(half, 12));

  it.each([
    ['2500000', 50_000],
    ['41000000', 500_000],
    ['770000', 5000],
    ['1234', 0.5],
  ])('of a rounded volume %s is %d', (printed, half) =>
    expect(halfOfLastDigit(printed, { rounded: true })).toBeCloseTo(half, 9),
  );
});

describe('a computed number beside a printed one', () => {
  it.each([
    ['39', 40.89163415332403, '40,9', '40.9'],
    ['66.8', 66.5, '66,5', '66.5'],
    ['84.2', 84, '84', '84'],
    ['50', 50.001, '50,001', '50.001'],
    ['1', 2, '2', '2'],
  ])('%s and %d', (printed, computed, lv, en) => {
    expect(roundedBeyond(printed, computed, 'lv')).toBe(lv);
    expect(roundedBeyond(printed, computed, 'en')).toBe(en);
  });
});

describe('agrees', () => {
  it.each([
    ['66.8', 'points', 66.75, true],
    ['66.8', 'points', 66.85, true],
    ['66.8', 'points', 66.74, false],
    ['40', 'points', 40.49, true],
    ['40', 'points', 40.51, false],
    ['50', 'percent_more_than', 50, false],
    ['50', 'percent_more_than', 50.1, true],
    ['85', 'percent_or_more', 85, true],
    ['85', 'percent_or_more', 84.9, false],
    ['1', 'hours_or_less', 1, true],
    ['1', 'hours_or_less', 1.1, false],
    ['250000', 'documents_about', 254000, true],
    ['250000', 'documents_about', 256000, false],
  ])('%s %s and %d: %j', (printed, unit, computed, expected) => expect(agrees(printed, unit, computed)).toBe(expected));

  it('no value agrees with nothing', () => expect(agrees('0', 'points', null)).toBe(false));
});
