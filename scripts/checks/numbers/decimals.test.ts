import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as site from '../../../src/i18n/rounding.ts';
import { apartDigits, changeDigits, pairDigits, percentDigits, scoreDigits, wayOf } from './decimals.ts';
import { exact, minus, type Exact } from './exact.ts';

/** Millionths, many of them beside a bound, and as decimals. */
const millionths = fc.oneof(
  fc.integer({ min: 0, max: 100_000_000 }),
  fc
    .tuple(fc.constantFrom(0, 25, 33.33, 50, 75, 100), fc.integer({ min: -70_000, max: 70_000 }))
    .map(([bound, by]) => Math.min(100_000_000, Math.max(0, Math.round(bound * 1_000_000) + by))),
);
const asExact = (value: number): Exact => exact((value / 1_000_000).toFixed(6));
const BOUNDS = [0, 25, 33.33, 50, 75, 100];

/** What the check derives in exact arithmetic is what the pages do in binary, or one of the two is wrong. */
describe('decimals derived anew', () => {
  it('are those of the pages, for scores, shares and changes', () => {
    fc.assert(
      fc.property(millionths, (value) => {
        const own = value / 1_000_000;
        expect(scoreDigits(asExact(value), BOUNDS.map(exact))).toBe(site.scoreDecimals(own, BOUNDS));
        expect(percentDigits(asExact(value))).toBe(site.percentDecimals(own));
        expect(changeDigits(minus(exact(0), asExact(value)))).toBe(site.changeDecimals(-own));
      }),
    );
  });

  it('are those of the pages, for numbers that are compared', () => {
    fc.assert(
      fc.property(millionths, millionths, fc.boolean(), (a, b, near) => {
        const other = near ? Math.min(100_000_000, a + (b % 90_000)) : b;
        const [from, to] = [a / 1_000_000, other / 1_000_000];
        expect(pairDigits(asExact(a), asExact(other))).toBe(site.comparedDecimals(from, to));
        expect(apartDigits(asExact(a), [asExact(other)])).toBe(site.apartDecimals(from, [to]));
        expect(wayOf(minus(asExact(other), asExact(a)))).toBe(site.signOf(to - from));
      }),
    );
  });
});
