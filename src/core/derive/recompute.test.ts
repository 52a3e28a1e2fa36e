import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, answers, dimension, indicator, structureOf } from '../rules/testing/structure.ts';
import { rankDescending } from '../score/rank.ts';
import { rankingRoom, ranksInto, scoresInto } from './recompute.ts';
import { numbersOf } from './testing.ts';

/** Two dimensions, 40 and 60, of one indicator each. */
const STRUCTURE = structureOf(
  dimension('contact', 40),
  dimension('inside', 60),
  indicator('website', 'contact', 1),
  indicator('system', 'inside', 1),
);

const BODIES = [
  { id: 'alfa', answers: answers({ website: answer('90'), system: answer('40') }) },
  { id: 'beta', answers: answers({ website: answer('0'), system: answer('90') }) },
  { id: 'gamma', answers: answers({ website: answer('', 'not_answered'), system: answer('64') }) },
];

function scores(aggregation: 'arithmetic' | 'geometric', unanswered: 'zero' | 'left_out' | 'peer_median') {
  const { numbers } = numbersOf(STRUCTURE, BODIES);
  const out = new Float64Array(3);
  scoresInto(numbers.cells[unanswered], numbers.weights, aggregation, out);
  return [...out];
}

describe('scoresInto, worked by hand', () => {
  it('arithmetic: 0.4 · 90 + 0.6 · 40 = 60, 0.6 · 90 = 54, 0.6 · 64 = 38.4', () => {
    [60, 54, 38.4].forEach((wanted, at) => expect(scores('arithmetic', 'zero')[at]).toBeCloseTo(wanted, 9));
  });

  it('geometric, on max(score, 1): 90^0.4 · 40^0.6 = 55.326, 1^0.4 · 90^0.6 = 14.878, 64^0.6 = 12.126', () => {
    [55.326, 14.878, 12.126].forEach((wanted, at) => expect(scores('geometric', 'zero')[at]).toBeCloseTo(wanted, 3));
  });

  it('left out: the dimension of what was not answered has nothing and leaves the mean, 64', () => {
    expect(scores('arithmetic', 'left_out')[2]).toBeCloseTo(64, 9);
  });

  it('peer median: of 90 and 0 it is 45, 0.4 · 45 + 0.6 · 64 = 56.4', () => {
    expect(scores('arithmetic', 'peer_median')[2]).toBeCloseTo(56.4, 9);
  });

  it('the peers are those of the same category, and 0 where none of them answered', () => {
    const { numbers } = numbersOf(
      STRUCTURE,
      BODIES.map((body) => (body.id === 'gamma' ? { ...body, category: 'ministry' } : body)),
    );
    const out = new Float64Array(3);
    scoresInto(numbers.cells.peer_median, numbers.weights, 'arithmetic', out);
    expect(out[2]).toBeCloseTo(38.4, 9);
  });
});

describe('ranksInto', () => {
  it('worked by hand: of 60, 70, 50 and 60 the ranks are 2, 1, 4, 2, each at its place', () => {
    const ranks = new Uint32Array(8);
    ranksInto(Float64Array.of(60, 70, 50, 60), rankingRoom(4), ranks, 1, 2);
    expect([...ranks]).toEqual([0, 2, 0, 1, 0, 4, 0, 2]);
  });

  it('ranks as rankDescending does, also where scores differ by rounding noise', () => {
    const score = fc.oneof(
      fc.integer({ min: 0, max: 10 }).map((n) => n * 10),
      fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: -3, max: 3 })).map(([n, d]) => n * 10 + d * 4e-10),
    );
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 30 }), (list) => {
        const ranks = new Uint32Array(list.length);
        ranksInto(Float64Array.from(list), rankingRoom(list.length), ranks, 0, 1);
        expect([...ranks]).toEqual(rankDescending(list).ranks);
      }),
    );
  });
});
