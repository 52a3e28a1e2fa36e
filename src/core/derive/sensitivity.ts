import { known } from '../model/known.ts';
import { AGGREGATIONS, UNANSWERED, type RobustnessSettings } from '../model/robustness.ts';
import { factorOf, uniformFrom } from './draws.ts';
import { INDEX_CODE } from '../model/vocabulary.ts';
import { correlation, cronbachAlpha, firstComponentShare, type Series } from './internal-consistency.ts';
import { rankingRoom, ranksInto, scoresInto } from './recompute.ts';
import type { SectorNumbers } from './sector-numbers.ts';

/** The choices of method whose weight is estimated, each as a whole. */
export const ASSUMPTIONS = [
  'dimension_weights',
  'indicator_weights',
  'aggregation',
  'unanswered',
  'dimension_left_out',
] as const;
export type Assumption = (typeof ASSUMPTIONS)[number];

/** What a row of the sensitivity measures. */
export const MEASURES = [
  'first_order',
  'total',
  'mean_shift',
  'left_out_shift',
  'correlation',
  'alpha',
  'first_component',
] as const;
export type Measure = (typeof MEASURES)[number];

/** One measure of one assumption, dimension or pair of codes. */
export interface SensitivityRow {
  readonly measure: Measure;
  /** An assumption, or a code of the structure. */
  readonly code: string;
  /** The second code of a correlation, else ''. */
  readonly other_code: string;
  /** Null where there is too little to tell. */
  readonly value: number | null;
  /** Runs or bodies that it was computed from. */
  readonly n: number;
}

/** All choices of one run. */
interface Choices {
  /** A factor for each code; those of dimensions and of indicators belong to different assumptions. */
  readonly factors: Float64Array;
  readonly aggregation: number;
  readonly unanswered: number;
  /** Place among the dimensions, or −1 for none. */
  readonly leftOut: number;
}

/**
 * What ranks hang on, by the mean absolute shift `y` of the bodies' ranks against the official ones:
 *
 * - Sobol' indices of each assumption. Two samples A and B of N rows, and for each assumption i the sample A with the choices of i
 *   from B: N·(d + 2) runs; an assumption that changes no rank has exactly 0 of both.
 * - `mean_shift`: the mean of y where that assumption alone is drawn and all others are official.
 * - `left_out_shift`: y where one dimension is left out and all else is official.
 * - correlations of dimensions, and of indicators within a dimension; Cronbach's alpha and the share of the first principal
 *   component, of the dimensions for the index and of the indicators for each dimension.
 *
 * Its draws follow on those of the runs: the generator starts at the next whole number.
 * Source: Saltelli et al. 2010 (design, first order), Jansen 1999 (total) as COINr 1.1.14 has them; Saisana, Saltelli and Tarantola
 * 2005; OECD/JRC Handbook (2008), steps 4 and 7.
 */
export function sensitivity(
  numbers: SectorNumbers,
  { sensitivity_rows: rows, spread_percent }: RobustnessSettings,
  start: number,
): SensitivityRow[] {
  const shift = shiftOf(numbers);
  const nominal = official(numbers);
  const draw = choicesFrom(numbers, spread_percent / 100, uniformFrom(start + 1));
  const pairs = Array.from({ length: rows }, () => ({ a: draw(), b: draw() }));
  const yA = pairs.map(({ a }) => shift(a));
  const yB = pairs.map(({ b }) => shift(b));
  const of = (measure: Measure, code: string, value: number | null, n: number, other_code = ''): SensitivityRow => ({
    measure,
    code,
    other_code,
    value,
    n,
  });
  const sobol = ASSUMPTIONS.flatMap((assumption) => {
    const yAB = pairs.map(({ a, b }) => shift(mixed(numbers, a, b, assumption)));
    const alone = pairs.map(({ a }) => shift(mixed(numbers, nominal, a, assumption)));
    const { first, total } = sobolIndices(yA, yB, yAB);
    return [
      of('first_order', assumption, first, rows),
      of('total', assumption, total, rows),
      of('mean_shift', assumption, mean(alone), rows),
    ];
  });
  const leftOut = numbers.dimensions.map((at, place) =>
    of(
      'left_out_shift',
      known(numbers.codes[at], 'code'),
      // Without the only dimension nothing would be left to rank by.
      numbers.dimensions.length > 1 ? shift({ ...nominal, leftOut: place }) : null,
      numbers.bodies.length,
    ),
  );
  return [...sobol, ...leftOut, ...consistency(numbers, of)];
}

/**
 * Sobol' indices of one assumption: first order `mean((yB − m)·(yABi − yA)) / V`, total `Σ(yA − yABi)² / (2·N·V)`, with m and V the mean
 * and the variance of y over A and B together; without m the estimate is far noisier. Both are 0 where nothing varies.
 * Example: yA = 0, 2, yB = 2, 4 and yABi = 0, 4: m = 2, V = (4 + 0 + 0 + 4) / 3 = 8/3, first order ((2 − 2)·0 + (4 − 2)·2) / 2 / V = 0.75,
 * total (0 + 4) / (2·2) / V = 0.375.
 * Source: Saltelli et al. 2010 (first order), Jansen 1999 (total) as COINr 1.1.14 has them.
 */
export function sobolIndices(
  yA: readonly number[],
  yB: readonly number[],
  yAB: readonly number[],
): { readonly first: number; readonly total: number } {
  const middle = mean([...yA, ...yB]);
  const spread = variance([...yA, ...yB]);
  const share = (sum: number): number => (spread === 0 ? 0 : sum / spread);
  return {
    first: share(mean(yB.map((y, at) => (y - middle) * ((yAB[at] ?? 0) - (yA[at] ?? 0))))),
    total: share(mean(yA.map((y, at) => (y - (yAB[at] ?? 0)) ** 2)) / 2),
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function variance(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
}

const official = ({ codes }: SectorNumbers): Choices => ({
  factors: new Float64Array(codes.length).fill(1),
  aggregation: 0,
  unanswered: 0,
  leftOut: -1,
});

/** Draws of all choices; with D dimensions, each is left out as often as none is. */
function choicesFrom({ codes, dimensions }: SectorNumbers, spread: number, uniform: () => number): () => Choices {
  // What is the only dimension is never left out.
  const ways = dimensions.length > 1 ? dimensions.length + 1 : 1;
  return () => ({
    factors: Float64Array.from(codes, () => factorOf(uniform(), spread)),
    aggregation: Math.floor(uniform() * AGGREGATIONS.length),
    unanswered: Math.floor(uniform() * UNANSWERED.length),
    leftOut: Math.floor(uniform() * ways) - 1,
  });
}

/** The choices of `base`, but those of one assumption from `other`. */
function mixed({ dimensions }: SectorNumbers, base: Choices, other: Choices, assumption: Assumption): Choices {
  switch (assumption) {
    case 'dimension_weights':
    case 'indicator_weights': {
      const factors = (assumption === 'dimension_weights' ? base : other).factors.slice();
      const ofDimensions = (assumption === 'dimension_weights' ? other : base).factors;
      for (const at of dimensions) factors[at] = ofDimensions[at] ?? 1;
      return { ...base, factors };
    }
    case 'aggregation':
      return { ...base, aggregation: other.aggregation };
    case 'unanswered':
      return { ...base, unanswered: other.unanswered };
    case 'dimension_left_out':
      return { ...base, leftOut: other.leftOut };
  }
}

/** The mean absolute shift of ranks against the official ones, under some choices. */
function shiftOf(numbers: SectorNumbers): (choices: Choices) => number {
  const { bodies, codes, dimensions, weights, cells } = numbers;
  const n = bodies.length;
  const scores = new Float64Array(n);
  const ranks = new Uint32Array(n);
  const room = rankingRoom(n);
  const drawn = new Float64Array(codes.length);
  const rank = ({ factors, aggregation, unanswered, leftOut }: Choices): void => {
    for (let at = 0; at < codes.length; at += 1) drawn[at] = (weights[at] as number) * (factors[at] as number);
    if (leftOut >= 0) drawn[dimensions[leftOut] as number] = 0;
    scoresInto(cells[UNANSWERED[unanswered] ?? 'zero'], drawn, AGGREGATIONS[aggregation] ?? 'arithmetic', scores);
    ranksInto(scores, room, ranks, 0, 1);
  };
  rank(official(numbers));
  const before = ranks.slice();
  return (choices) => {
    rank(choices);
    let sum = 0;
    for (let body = 0; body < n; body += 1) sum += Math.abs((ranks[body] as number) - (before[body] as number));
    return n === 0 ? 0 : sum / n;
  };
}

type RowOf = (measure: Measure, code: string, value: number | null, n: number, other_code?: string) => SensitivityRow;

/** How dimensions go together, and indicators within each. */
function consistency(numbers: SectorNumbers, of: RowOf): SensitivityRow[] {
  const { codes, dimensions } = numbers;
  const { scores, answers } = series(numbers);
  const family = (name: string, members: readonly (readonly [string, Series])[]): SensitivityRow[] => {
    const correlations = members.flatMap(([code, own], place) =>
      members.slice(place + 1).map(([other, further]) => {
        const { r, n } = correlation(own, further);
        return of('correlation', code, r, n, other);
      }),
    );
    const alpha = cronbachAlpha(members.map(([, own]) => own));
    const component = firstComponentShare(members.map(([, own]) => own));
    return [
      ...correlations,
      of('alpha', name, alpha.value, alpha.n),
      of('first_component', name, component.value, component.n),
    ];
  };
  return [
    ...family(
      INDEX_CODE,
      dimensions.map((at) => [known(codes[at], 'code'), scores.get(at) ?? []] as const),
    ),
    ...dimensions.flatMap((at) =>
      family(
        known(codes[at], 'code'),
        [...(answers.get(at) ?? [])].map(([indicator, own]) => [known(codes[indicator], 'code'), own] as const),
      ),
    ),
  ];
}

/** Dimension scores and answers of the bodies, by position of the code; null where a body has none. */
function series({ bodies, dimensions, weights, cells: { zero } }: SectorNumbers) {
  const none = (): (number | null)[] => new Array<null>(bodies.length).fill(null);
  const scores = new Map(dimensions.map((at) => [at, none()]));
  const answers = new Map(dimensions.map((at) => [at, new Map<number, (number | null)[]>()]));
  bodies.forEach((_, body) => {
    for (let own = zero.ofBody[body] as number; own < (zero.ofBody[body + 1] as number); own += 1) {
      const dimension = zero.dimension[own] as number;
      const inside = answers.get(dimension) ?? new Map<number, (number | null)[]>();
      let received = 0;
      let possible = 0;
      for (let at = zero.ofDimension[own] as number; at < (zero.ofDimension[own + 1] as number); at += 1) {
        const indicator = zero.indicator[at] as number;
        const x = zero.x[at] as number;
        const list = inside.get(indicator) ?? none();
        list[body] = x;
        inside.set(indicator, list);
        received += (weights[indicator] as number) * x;
        possible += weights[indicator] as number;
      }
      const list = scores.get(dimension);
      if (list !== undefined && possible > 0) list[body] = (100 * received) / possible;
    }
  });
  return { scores, answers };
}
