import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StructureRow } from '../model/methodology.ts';
import { meaningTo } from '../parse/meaning.ts';
import { indicator } from '../rules/testing/structure.ts';
import { direct, goalposts, normalise } from './normalise.ts';

describe('goalposts', () => {
  it.each([
    [0, 0, 120, 0],
    [120, 0, 120, 1],
    [30, 0, 120, 0.25],
    [5.5, 1, 10, 0.5],
    [-5, 0, 120, 0],
    [500, 0, 120, 1],
  ])('%d between %d and %d is %d', (value, lower, upper, expected) =>
    expect(goalposts(value, lower, upper)).toBe(expected),
  );
});

/** What the text of an answer is worth. */
const worth = (row: StructureRow, text: string): number => normalise(row, meaningTo(row)(text));

describe('normalise, worked by hand', () => {
  it('boolean', () => {
    const website = indicator('website', 'a', 1, { type: 'boolean' });
    expect([worth(website, 'yes'), worth(website, 'no')]).toEqual([1, 0]);
  });

  it('choice takes the points of its option', () => {
    const system = indicator('system', 'a', 1, {
      type: 'choice',
      options: new Map([
        ['none', 0],
        ['part', 0.3],
      ]),
    });
    expect([worth(system, 'none'), worth(system, 'part')]).toEqual([0, 0.3]);
  });

  it('share of 40 with goalposts 0 and 80 is a half', () => {
    expect(worth(indicator('s', 'a', 1, { upper: 80 }), '40')).toBe(0.5);
  });

  it('count beyond its upper goalpost is cut', () => {
    expect(worth(indicator('c', 'a', 1, { type: 'count', upper: 20 }), '35')).toBe(1);
  });

  it('rating where less is better is turned round: 18 of 72 hours is 0.75', () => {
    expect(worth(indicator('r', 'a', 1, { type: 'rating', upper: 72, direction: -1 }), '18')).toBe(0.75);
  });

  it('a direction of −1 turns booleans and choices too', () => {
    expect(worth(indicator('b', 'a', 1, { type: 'boolean', direction: -1 }), 'yes')).toBe(0);
  });
});

describe('normalise never reads what is not there', () => {
  it.each([
    ['boolean', ''],
    ['boolean', 'true'],
    ['choice', 'none'],
    ['share', ''],
    ['share', ' '],
    ['share', '12,5'],
    ['count', 'daudz'],
  ] as const)('%s refuses %j', (type, value) => {
    // Number('') and Number(' ') are 0, as z.coerce.number() would have it.
    expect(() => worth(indicator('x', 'a', 1, { type }), value)).toThrow(RangeError);
  });
});

describe('properties', () => {
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const posts = fc.tuple(number, number).filter(([a, b]) => b - a > 1e-3);

  it('stays within 0 and 1', () => {
    fc.assert(
      fc.property(number, posts, (value, [lower, upper]) => {
        const x = goalposts(value, lower, upper);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('rises with the value, and falls with it where less is better', () => {
    fc.assert(
      fc.property(number, number, posts, (a, b, [lower, upper]) => {
        const [low, high] = [goalposts(Math.min(a, b), lower, upper), goalposts(Math.max(a, b), lower, upper)];
        expect(low).toBeLessThanOrEqual(high);
        expect(direct(low, -1)).toBeGreaterThanOrEqual(direct(high, -1));
      }),
    );
  });

  it('reaches both ends at its goalposts', () => {
    fc.assert(
      fc.property(posts, ([lower, upper]) => {
        expect([goalposts(lower, lower, upper), goalposts(upper, lower, upper)]).toEqual([0, 1]);
      }),
    );
  });
});
