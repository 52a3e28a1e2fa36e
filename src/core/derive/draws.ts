import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { known } from '../model/known.ts';
import {
  AGGREGATIONS,
  UNANSWERED,
  type Aggregation,
  type RobustnessSettings,
  type Unanswered,
} from '../model/robustness.ts';

/** The choices of method of every run: what each weight is multiplied by, and the positions of two choices in their lists. */
export interface Draws {
  /** Dimensions and indicators in the order of the structure. */
  readonly codes: readonly string[];
  readonly runs: number;
  /** Run by run, one factor for each code. */
  readonly factors: Float64Array;
  readonly aggregation: Uint8Array;
  readonly unanswered: Uint8Array;
}

/**
 * Draws of one sector of an edition, the same for the same starting value on every machine. The first run has the official choices
 * and all factors 1; each further one takes from the generator a factor `1 + spread·(2u − 1)` for each code in turn, then the
 * aggregation, then what stands for the unanswered, with equal chances.
 * Generator: xoroshiro128+ of the package pure-rand, `u` of 53 bits in [0, 1).
 * @param start a 32-bit whole number
 * Source: design.md, section 5b; weights as in COINr 1.1.14, `get_noisy_weights`.
 */
export function draw(
  codes: readonly string[],
  { runs, spread_percent }: Pick<RobustnessSettings, 'runs' | 'spread_percent'>,
  start: number,
): Draws {
  const uniform = uniformFrom(start);
  const factors = new Float64Array(runs * codes.length).fill(1);
  const aggregation = new Uint8Array(runs);
  const unanswered = new Uint8Array(runs);
  for (let run = 1; run < runs; run += 1) {
    for (let at = 0; at < codes.length; at += 1)
      factors[run * codes.length + at] = factorOf(uniform(), spread_percent / 100);
    aggregation[run] = Math.floor(uniform() * AGGREGATIONS.length);
    unanswered[run] = Math.floor(uniform() * UNANSWERED.length);
  }
  return { codes, runs, factors, aggregation, unanswered };
}

/** The two choices of a run beside its factors. */
export interface RunChoices {
  readonly aggregation: Aggregation;
  readonly unanswered: Unanswered;
}

/** @throws where the run was not drawn */
export function choicesOf({ aggregation, unanswered }: Draws, run: number): RunChoices {
  return {
    aggregation: known(AGGREGATIONS[known(aggregation[run], 'draw')], 'aggregation'),
    unanswered: known(UNANSWERED[known(unanswered[run], 'draw')], 'choice for what was not answered'),
  };
}

/** The factors of a run, one for each code. */
export const factorsOf = ({ codes, factors }: Draws, run: number): Float64Array =>
  factors.subarray(run * codes.length, (run + 1) * codes.length);

/**
 * What a weight is multiplied by, `1 + spread·(2u − 1)`: between 1 − spread and 1 + spread, all alike likely.
 * Example: at a spread of 0.25 and u = 0.1 it is 1 + 0.25·(0.2 − 1) = 0.8.
 * Source: methodology/decisions/0019-recomputations.md; COINr 1.1.14, `get_noisy_weights`.
 */
export const factorOf = (u: number, spread: number): number => 1 + spread * (2 * u - 1);

/** A stream of numbers in [0, 1) that belongs to a starting value. Source: methodology/decisions/0019-recomputations.md, generator. */
export function uniformFrom(start: number): () => number {
  const generator = xoroshiro128plus(start);
  return () => uniformFloat64(generator);
}
