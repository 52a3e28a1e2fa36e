import { describe, expect, it } from 'vitest';
import { draw, factorOf } from './draws.ts';

const CODES = ['contact', 'website'];
const SETTINGS = { runs: 2000, spread_percent: 25 };

it('factorOf, worked by hand: 1 + 0.25 · (2u − 1)', () => {
  const found = [0, 0.1, 0.5, 0.9].map((u) => factorOf(u, 0.25));
  [1 - 0.25, 1 - 0.25 * 0.8, 1, 1 + 0.25 * 0.8].forEach((wanted, at) => expect(found[at]).toBeCloseTo(wanted, 12));
});

describe('draw', () => {
  const draws = draw(CODES, SETTINGS, 20221);

  it('has the official choices first: all factors 1, arithmetic, zero for the unanswered', () => {
    expect([...draws.factors.subarray(0, 2), draws.aggregation[0], draws.unanswered[0]]).toEqual([1, 1, 0, 0]);
  });

  it('stays within the spread and takes each choice about as often', () => {
    expect(Math.min(...draws.factors)).toBeGreaterThanOrEqual(0.75);
    expect(Math.max(...draws.factors)).toBeLessThan(1.25);
    const count = (list: Uint8Array, value: number) => list.filter((one) => one === value).length;
    for (const value of [0, 1]) expect(Math.abs(count(draws.aggregation, value) - 1000)).toBeLessThan(100);
    for (const value of [0, 1, 2]) expect(Math.abs(count(draws.unanswered, value) - 667)).toBeLessThan(100);
  });

  it('is the same for the same starting value, and another for another', () => {
    expect(draw(CODES, SETTINGS, 20221)).toEqual(draws);
    expect(draw(CODES, SETTINGS, 20222).factors).not.toEqual(draws.factors);
  });

  it('goes on where more runs are asked for', () => {
    const longer = draw(CODES, { ...SETTINGS, runs: 3000 }, 20221);
    expect(longer.factors.subarray(0, draws.factors.length)).toEqual(draws.factors);
  });
});
