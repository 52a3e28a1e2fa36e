import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeForLike, type Pair } from './like-for-like.ts';

const NONE = { same_previous_mean: null, same_mean: null };
const step = { previous: 2030, comparable: true };
/** So many bodies, each 10 points better than before: 10, 20, 30 … became 20, 30, 40 … */
const bodies = (n: number): readonly Pair[] => Array.from({ length: n }, (_, at) => [10 * (at + 1), 10 * (at + 2)]);

describe('the same bodies of an average, worked by hand', () => {
  it('have their means from exactly three on: (10 + 20 + 30) / 3 and (20 + 30 + 40) / 3', () => {
    expect(likeForLike({ ...step, n: 3, pairs: bodies(3) })).toEqual({
      same_n: 3,
      same_previous_mean: 20,
      same_mean: 30,
      same_none: '',
    });
    expect(likeForLike({ ...step, n: 2, pairs: bodies(2) })).toEqual({ same_n: 2, ...NONE, same_none: 'few' });
    expect(likeForLike({ ...step, n: 3, pairs: bodies(2) })).toEqual({ same_n: 2, ...NONE, same_none: 'few' });
    expect(likeForLike({ ...step, n: 3, pairs: [] })).toEqual({ same_n: 0, ...NONE, same_none: 'few' });
  });

  it('have them from exactly half on: 3 of 6 and 4 of 7, but not 3 of 7, nor 15 of 43', () => {
    expect(likeForLike({ ...step, n: 6, pairs: bodies(3) })).toMatchObject({ same_n: 3, same_mean: 30, same_none: '' });
    expect(likeForLike({ ...step, n: 7, pairs: bodies(4) })).toMatchObject({ same_n: 4, same_mean: 35, same_none: '' });
    expect(likeForLike({ ...step, n: 7, pairs: bodies(3) })).toEqual({ same_n: 3, ...NONE, same_none: 'minority' });
    expect(likeForLike({ ...step, n: 43, pairs: bodies(15) })).toEqual({ same_n: 15, ...NONE, same_none: 'minority' });
  });

  it('have none without an edition before, nor where the method cannot be compared', () => {
    expect(likeForLike({ n: 6, previous: null, comparable: false, pairs: [] })).toEqual({
      same_n: null,
      ...NONE,
      same_none: 'first',
    });
    expect(likeForLike({ n: 6, previous: 2030, comparable: false, pairs: bodies(6) })).toEqual({
      same_n: null,
      ...NONE,
      same_none: 'method',
    });
  });
});

const points = fc.double({ min: 0, max: 100, noNaN: true });
const pairs = fc.array(fc.tuple(points, points), { maxLength: 40 });

describe('the same bodies of any average', () => {
  it('have either both means or a reason', () => {
    fc.assert(
      fc.property(
        pairs,
        fc.nat(20),
        fc.boolean(),
        fc.option(fc.constant(2030)),
        (own, others, comparable, previous) => {
          const row = likeForLike({ n: own.length + others, previous, comparable, pairs: own });
          expect(row.same_mean === null).toBe(row.same_none !== '');
          expect(row.same_previous_mean === null).toBe(row.same_none !== '');
          expect(row.same_none === '').toBe(
            previous !== null && comparable && own.length >= 3 && own.length >= (own.length + others) / 2,
          );
        },
      ),
    );
  });

  it('are in no order, and their mean is between their ends', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(points, points), { minLength: 3, maxLength: 40 }), (own) => {
        const row = likeForLike({ ...step, n: own.length, pairs: own });
        const turned = likeForLike({ ...step, n: own.length, pairs: own.toReversed() });
        expect(turned.same_mean).toBeCloseTo(row.same_mean ?? Number.NaN, 9);
        expect(row.same_mean).toBeGreaterThanOrEqual(Math.min(...own.map(([, now]) => now)) - 1e-9);
        expect(row.same_mean).toBeLessThanOrEqual(Math.max(...own.map(([, now]) => now)) + 1e-9);
      }),
    );
  });
});
