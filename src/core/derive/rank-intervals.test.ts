import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSector } from '../rules/testing/any-index.ts';
import { answer, answers, levelRow } from '../rules/testing/structure.ts';
import { rankDescending } from '../score/rank.ts';
import { draw } from './draws.ts';
import { quantile } from './quantile.ts';
import { pairOf, rankGroups, rankIntervals, rankPairs, runAll, type Runs } from './rank-intervals.ts';
import { drawsOf, EVEN, numbersOf, type TestBody } from './testing.ts';

const LEVELS = [levelRow(1, 0), levelRow(2, 25), levelRow(3, 50), levelRow(4, 75), levelRow(5, 100)];
const SETTINGS = { runs: 40, spread_percent: 25 };

/** Runs in which the bodies have these ranks, one list for each body. */
const runsOf = (ranks: Readonly<Record<string, readonly number[]>>): Runs => ({
  bodies: Object.keys(ranks),
  runs: Object.values(ranks)[0]?.length ?? 0,
  ranks: Uint32Array.from(Object.values(ranks).flat()),
  levels: new Uint32Array(0),
});

describe('quantile, type 7, worked by hand', () => {
  it.each([
    // Position (5 − 1) · 0.05 = 0.2: 1 + 0.2 · (2 − 1).
    [[1, 2, 3, 4, 5], 0.05, 1.2],
    // Position 3.8: 4 + 0.8 · (10 − 4).
    [[1, 2, 3, 4, 10], 0.95, 8.8],
    // Position 1.5: in the middle of 2 and 4.
    [[1, 2, 4, 9], 0.5, 3],
    [[7], 0.95, 7],
  ])('of %j at %d is %d', (sorted, p, wanted) => expect(quantile(sorted, p)).toBeCloseTo(wanted, 12));
});

it('runAll, worked by hand: ranks and levels by the weights of each run', () => {
  // Alfa 60 and 40, Beta 40 and 56. Weights 50 : 50 give 50 and 48. With 0.75 and 1.25 they are 37.5 : 62.5, which gives
  // 0.375·60 + 0.625·40 = 47.5 and 0.375·40 + 0.625·56 = 50. The bound of the third level is 50.
  const { numbers } = numbersOf(
    EVEN,
    Object.entries({ alfa: ['60', '40'], beta: ['40', '56'] }).map(([id, [website = '', system = '']]) => ({
      id,
      answers: answers({ website: answer(website), system: answer(system) }),
    })),
  );
  const runs = runAll(
    numbers,
    drawsOf(numbers.codes, [
      [1, 1, 1, 1],
      [0.75, 1, 1.25, 1],
    ]),
    LEVELS,
  );
  expect([...runs.ranks]).toEqual([1, 2, 2, 1]);
  expect(rankIntervals(runs).map(({ level_shares }) => level_shares)).toEqual([
    [0, 1 / 2, 1 / 2, 0, 0],
    [0, 1 / 2, 1 / 2, 0, 0],
  ]);
});

describe('rankIntervals, worked by hand', () => {
  it('rounds the 5 % quantile down and the 95 % quantile up', () => {
    // Sorted 1, 2, 3, 4, 10: 1.2 and 8.8; the median is 3, and all five are among the first ten.
    expect(rankIntervals(runsOf({ a: [3, 10, 1, 4, 2] }))[0]).toMatchObject({
      rank_median: 3,
      rank_low: 1,
      rank_high: 9,
      first_ten: 1,
    });
  });

  it('takes a quantile that is whole as it is, whatever noise arithmetic adds', () => {
    // 21 runs: position 20 · 0.95 = 19 exactly, and 20 · 0.05 = 1.
    const ranks = Array.from({ length: 21 }, (_, at) => at + 1);
    expect(rankIntervals(runsOf({ a: ranks }))[0]).toMatchObject({ rank_low: 2, rank_high: 20, first_ten: 10 / 21 });
  });
});

describe('bodies that cannot be told apart', () => {
  const twenty = (first: number, other: number, times: number): number[] =>
    Array.from({ length: 20 }, (_, at) => (at < times ? first : other));

  it('begin a new group where one is behind the first in 19 of 20 runs', () => {
    expect(rankGroups(runsOf({ a: twenty(1, 2, 19), b: twenty(2, 1, 19) }))).toEqual([1, 2]);
    expect(rankGroups(runsOf({ a: twenty(1, 2, 18), b: twenty(2, 1, 18) }))).toEqual([1, 1]);
  });

  it('keep those of one rank together', () => {
    expect(rankGroups(runsOf({ c: twenty(3, 3, 0), a: twenty(1, 1, 0), b: twenty(1, 2, 1) }))).toEqual([2, 1, 1]);
  });

  it('tell for a pair how often the one is ahead and how often both are level', () => {
    expect(pairOf(runsOf({ a: [1, 1, 2, 1], b: [2, 2, 1, 1] }), 0, 1)).toEqual({ ahead: 0.5, tied: 0.25 });
    expect(rankPairs(runsOf({ b: [2, 2], a: [1, 3] }))).toEqual([
      { institution_id: 'a', other_id: 'b', ahead: 0.5, tied: 0 },
    ]);
  });
});

describe('recomputations of any sector', () => {
  it('have the official ranks in the first run', () => {
    fc.assert(
      fc.property(aSector, ({ structure, bodies }) => {
        const { numbers, official } = numbersOf(structure, bodies);
        const runs = runAll(numbers, draw(numbers.codes, SETTINGS, 7), LEVELS);
        const first = numbers.bodies.map((_, body) => runs.ranks[body * runs.runs]);
        expect(first).toEqual(rankDescending(official).ranks);
      }),
    );
  });

  it('do not depend on the order of the bodies, nor on what they are called', () => {
    fc.assert(
      fc.property(aSector, ({ structure, bodies }) => {
        const of = (list: readonly TestBody[]) => {
          const { numbers } = numbersOf(structure, list);
          return rankIntervals(runAll(numbers, draw(numbers.codes, SETTINGS, 7), LEVELS));
        };
        const before = of(bodies);
        const turned = of([...bodies].reverse()).reverse();
        const renamed = of(bodies.map((body) => ({ ...body, id: `z${body.id}` })));
        expect(turned).toEqual(before);
        expect(renamed.map((row) => ({ ...row, institution_id: row.institution_id.slice(1) }))).toEqual(before);
      }),
    );
  });

  it('have the median within the interval, and no run in two levels', () => {
    fc.assert(
      fc.property(aSector, ({ structure, bodies }) => {
        const { numbers } = numbersOf(structure, bodies);
        const own = rankIntervals(runAll(numbers, draw(numbers.codes, SETTINGS, 7), LEVELS));
        for (const { rank_low, rank_median, rank_high, level_shares } of own) {
          expect(rank_low).toBeLessThanOrEqual(rank_median);
          expect(rank_median).toBeLessThanOrEqual(rank_high);
          const all = level_shares.reduce((sum, share) => sum + share, 0);
          expect(all).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});
