import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROBUSTNESS_DEFAULTS } from '../model/robustness.ts';
import type { StructureRow } from '../model/methodology.ts';
import { aSector, type AnyBody } from '../rules/testing/any-index.ts';
import { answer, answers, dimension, indicator, structureOf } from '../rules/testing/structure.ts';
import { correlation, cronbachAlpha, eigenvalues, firstComponentShare } from './internal-consistency.ts';
import { ASSUMPTIONS, sensitivity, sobolIndices, type Assumption, type Measure } from './sensitivity.ts';
import { numbersOf, type TestBody } from './testing.ts';

interface Sector {
  readonly rows: readonly StructureRow[];
  readonly bodies: readonly AnyBody[];
}
/** What is measured of each assumption. */
const MEASURED: readonly Measure[] = ['first_order', 'total', 'mean_shift'];
const SETTINGS = { ...ROBUSTNESS_DEFAULTS, sensitivity_rows: 64 };

/** Bodies with answers to the indicators `a`, `b`, … in turn. */
const bodiesOf = (...lists: readonly (readonly string[])[]): TestBody[] =>
  lists.map((values, at) => ({
    id: `b${at}`,
    answers: answers(
      Object.fromEntries(
        values.map((value, place) => [
          'abcdef'[place] ?? '',
          value === '' ? answer('', 'not_answered') : answer(value),
        ]),
      ),
    ),
  }));

function valueOf(structure: ReturnType<typeof structureOf>, bodies: readonly TestBody[]) {
  const rows = sensitivity(numbersOf(structure, bodies).numbers, SETTINGS, 3);
  return (measure: Measure, code: string, other = '') =>
    rows.find((row) => row.measure === measure && row.code === code && row.other_code === other)?.value;
}

const TWO = structureOf(
  dimension('one', 1),
  dimension('two', 1),
  indicator('a', 'one', 1),
  indicator('b', 'one', 1),
  indicator('c', 'two', 1),
);

describe('an assumption that cannot matter', () => {
  const zero = (of: ReturnType<typeof valueOf>, assumption: Assumption) => {
    expect([of('first_order', assumption), of('total', assumption), of('mean_shift', assumption)]).toEqual([0, 0, 0]);
  };

  it('has exactly 0: the unanswered where everything was answered', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 }), {
          minLength: 1,
          maxLength: 6,
        }),
        (lists) => {
          zero(valueOf(TWO, bodiesOf(...lists.map((list) => list.map((n) => String(n * 11))))), 'unanswered');
        },
      ),
      { numRuns: 30 },
    );
  });

  it('has exactly 0: the weights of indicators where each dimension has one', () => {
    const one = structureOf(
      dimension('one', 3),
      dimension('two', 2),
      indicator('a', 'one', 7),
      indicator('b', 'two', 1),
    );
    const of = valueOf(one, bodiesOf(['10', '60'], ['50', '20'], ['30', '40'], ['90', '0']));
    zero(of, 'indicator_weights');
    expect(of('total', 'dimension_weights')).toBeGreaterThan(0);
  });

  /** What sectors say of assumptions that cannot matter there, whatever else is so. */
  const zeroIn = (assumptions: readonly Assumption[], made: (sector: Sector) => Sector) => {
    fc.assert(
      fc.property(aSector, (sector) => {
        const { rows, bodies } = made(sector);
        const found = sensitivity(
          numbersOf(structureOf(...rows), bodies).numbers,
          { ...SETTINGS, sensitivity_rows: 12 },
          3,
        );
        for (const { measure, code, value } of found)
          if (MEASURED.includes(measure) && assumptions.some((assumption) => assumption === code))
            expect([measure, code, value]).toEqual([measure, code, 0]);
      }),
      { numRuns: 50 },
    );
  };

  it('has exactly 0 in any sector: the unanswered where every question was answered or is not counted', () => {
    zeroIn(['unanswered'], ({ rows, bodies }) => ({
      rows,
      bodies: bodies.map((body) => ({
        ...body,
        answers: new Map(
          [...body.answers].map(([code, own]) => [
            code,
            own.missing === 'not_answered' ? answer('', 'not_applicable') : own,
          ]),
        ),
      })),
    }));
  });

  it('has exactly 0 in any sector: weights of dimensions, and leaving one out, where there is one', () => {
    zeroIn(['dimension_weights', 'dimension_left_out'], ({ rows, bodies }) => ({
      rows: rows
        .filter(({ code }) => code.startsWith('a'))
        .map((row) => (row.code === 'a' ? { ...row, weight: 1 } : row)),
      bodies,
    }));
  });

  it('has exactly 0 in any sector: weights of indicators where in each dimension one has weight', () => {
    zeroIn(['indicator_weights'], ({ rows, bodies }) => ({
      rows: rows.map((row) =>
        row.kind === 'indicator' ? { ...row, weight: row.code.endsWith('0') ? row.weight || 1 : 0 } : row,
      ),
      bodies,
    }));
  });

  it('has exactly 0 in any sector: everything where all are of one category and answered alike', () => {
    zeroIn(ASSUMPTIONS, ({ rows, bodies }) => ({
      rows,
      bodies: bodies.map(({ id }) => ({ ...bodies[0], id })) as AnyBody[],
    }));
  });

  it('has exactly 0: everything where one body is better in all', () => {
    const of = valueOf(TWO, bodiesOf(['90', '90', '90'], ['10', '10', '10']));
    for (const assumption of ['dimension_weights', 'indicator_weights', 'aggregation', 'dimension_left_out'] as const)
      zero(of, assumption);
  });

  it('has exactly 0: leaving a dimension out where there is one only', () => {
    const one = structureOf(dimension('one', 1), indicator('a', 'one', 1), indicator('b', 'one', 1));
    const of = valueOf(one, bodiesOf(['10', '60'], ['50', '20'], ['30', '40']));
    zero(of, 'dimension_left_out');
    zero(of, 'dimension_weights');
    expect(of('left_out_shift', 'one')).toBeNull();
  });
});

describe('sobolIndices, worked by hand', () => {
  it('of 0, 2 and 2, 4, where the assumption makes 0, 4 of the first', () => {
    // m = 8/4 = 2, V = (4 + 0 + 0 + 4)/3 = 8/3; first order ((2 − 2)·(0 − 0) + (4 − 2)·(4 − 2))/2 = 2, total (0 + 4)/(2·2) = 1.
    const { first, total } = sobolIndices([0, 2], [2, 4], [0, 4]);
    expect(first).toBeCloseTo(2 / (8 / 3), 12);
    expect(total).toBeCloseTo(1 / (8 / 3), 12);
  });

  it('are 0 where the assumption changes nothing, and where nothing varies', () => {
    expect(sobolIndices([0, 2], [2, 4], [0, 2])).toEqual({ first: 0, total: 0 });
    expect(sobolIndices([3, 3], [3, 3], [3, 3])).toEqual({ first: 0, total: 0 });
  });
});

describe('what matters alone', () => {
  it('explains all of the variance, first order and total alike', () => {
    // Two dimensions of one indicator each and equal weights: only what stands for the unanswered moves anybody.
    const of = valueOf(
      structureOf(dimension('one', 1), indicator('a', 'one', 1), indicator('b', 'one', 1)),
      bodiesOf(['60', '60'], ['90', ''], ['50', '50']),
    );
    expect(of('total', 'unanswered')).toBeGreaterThan(0.9);
    expect(of('first_order', 'unanswered')).toBeGreaterThan(0.6);
    // Official 60, 45, 50: ranks 1, 3, 2; left out 60, 90, 50: ranks 2, 1, 3. Peer median 55: 60, 72.5, 50, the same ranks. So every row
    // that does not draw the official choice shifts by (1 + 2 + 1)/3, and about two of three do not.
    const drawn = (of('mean_shift', 'unanswered') ?? 0) * (SETTINGS.sensitivity_rows / (4 / 3));
    expect(drawn).toBeCloseTo(Math.round(drawn), 9);
    expect(Math.abs(drawn - (2 / 3) * SETTINGS.sensitivity_rows)).toBeLessThan(12);
  });

  it('leaving a dimension out, worked by hand: ranks 1, 2 become 2, 1, a shift of 1 each', () => {
    const of = valueOf(TWO, bodiesOf(['80', '80', '50'], ['40', '40', '60']));
    expect([of('left_out_shift', 'one'), of('left_out_shift', 'two')]).toEqual([1, 0]);
  });
});

describe('how items go together, worked by hand', () => {
  const a = [1, 2, 3];
  const b = [2, 4, 6];
  const c = [3, 1, 2];

  it('correlation: of 1, 2, 3 with its double 1, with 3, 1, 2 it is −0.5', () => {
    expect(correlation(a, b)).toEqual({ r: 1, n: 3 });
    expect(correlation(a, c).r).toBeCloseTo((-1 * 1 + 0 * -1 + 1 * 0) / 2 / Math.sqrt(1 * 1), 12);
  });

  it('correlation takes the bodies that have both, and is nothing where these are too few or all alike', () => {
    expect(correlation([1, 2, 3, null], [2, 4, 6, 9])).toEqual({ r: 1, n: 3 });
    expect(correlation([1, 2, null], [2, 4, 6])).toEqual({ r: null, n: 2 });
    expect(correlation([1, 2, 3], [5, 5, 5]).r).toBeNull();
  });

  it('alpha: of 1, 2, 3 and 2, 4, 6 the covariances are 1, 2, 2, 4: 4 · 2 / 9', () => {
    expect(cronbachAlpha([a, b]).value).toBeCloseTo(8 / 9, 12);
  });

  it('alpha can be negative: of 1, 2, 3 and 3, 1, 2 they are 1, −0.5, −0.5, 1: 4 · −0.5 / 1', () => {
    expect(cronbachAlpha([a, c]).value).toBeCloseTo(-2, 12);
  });

  it('first component: of two items with correlation r it is (1 + |r|) / 2', () => {
    expect(firstComponentShare([a, c]).value).toBeCloseTo((1 + 0.5) / 2, 12);
    expect(firstComponentShare([a, b]).value).toBeCloseTo((1 + 1) / 2, 12);
  });

  it('first component: is none where two items have no correlation, which is not one of 0', () => {
    // Of those who have both, all have 5 of the last one.
    const d = [5, 5, 5, 9];
    expect(firstComponentShare([[1, 2, 3, null], d])).toEqual({ value: null, n: 3 });
    expect(firstComponentShare([[1, 2, 3, 4], [2, 4, 6, 8], d]).value).not.toBeNull();
  });

  it('eigenvalues of 2, 1; 1, 2 solve (2 − λ)² = 1: they are 1 and 3', () => {
    const [low, high] = eigenvalues([
      [2, 1],
      [1, 2],
    ]).sort((x, y) => x - y);
    expect([low, high]).toEqual([expect.closeTo(1, 12), expect.closeTo(3, 12)]);
  });
});
