import type { Aggregation } from '../model/robustness.ts';
import { SAME_SCORE } from '../score/rank.ts';
import type { RunChoices } from './draws.ts';
import type { Cells, SectorNumbers } from './sector-numbers.ts';

/** Stands for a body of which nothing is counted in a run: below every score. */
export const NO_SCORE = -1;

/** The least that a dimension counts as where dimensions are multiplied. */
const LEAST = 1;

/**
 * Index scores of all bodies under some weights and one way to put dimensions together: `Σ W·D / Σ W`, or
 * `exp(Σ W·ln max(D, 1) / Σ W)`.
 * Example: dimensions of 90 and 40 with weights 40 and 60 give 0.4·90 + 0.6·40 = 60, or 90^0.4 · 40^0.6 = 55.326.
 * @param weights by position of the code
 * @param scores gets one score for each body
 * Source: design.md, section 5b; OECD/JRC Handbook (2008), step 6.
 */
export function scoresInto(
  { ofBody, dimension, ofDimension, indicator, x }: Cells,
  weights: Float64Array,
  aggregation: Aggregation,
  scores: Float64Array,
): void {
  const geometric = aggregation === 'geometric';
  for (let body = 0; body < scores.length; body += 1) {
    let sum = 0;
    let total = 0;
    const last = ofBody[body + 1] as number;
    for (let own = ofBody[body] as number; own < last; own += 1) {
      const weight = weights[dimension[own] as number] as number;
      let received = 0;
      let possible = 0;
      const end = ofDimension[own + 1] as number;
      for (let at = ofDimension[own] as number; at < end; at += 1) {
        const w = weights[indicator[at] as number] as number;
        received += w * (x[at] as number);
        possible += w;
      }
      if (possible <= 0 || weight <= 0) continue;
      const score = (100 * received) / possible;
      total += weight;
      sum += weight * (geometric ? Math.log(Math.max(score, LEAST)) : score);
    }
    scores[body] = total <= 0 ? NO_SCORE : geometric ? Math.exp(sum / total) : sum / total;
  }
}

/**
 * Recomputes a sector run by run; the answer is one array for all runs, overwritten by the next.
 * @returns index scores by position of the body under the factors and choices of a run
 * Source: design.md, section 5b (rank interval: weights times their factors).
 */
export function scorer({
  bodies,
  weights,
  cells,
}: SectorNumbers): (factors: Float64Array, choices: RunChoices) => Float64Array {
  const scores = new Float64Array(bodies.length);
  const drawn = new Float64Array(weights.length);
  return (factors, { aggregation, unanswered }) => {
    for (let at = 0; at < drawn.length; at += 1) drawn[at] = (weights[at] as number) * (factors[at] as number);
    scoresInto(cells[unanswered], drawn, aggregation, scores);
    return scores;
  };
}

/** Room that ranking needs, once for all runs. */
export interface RankingRoom {
  readonly sorted: Float64Array;
  readonly ranks: Uint32Array;
}

export const rankingRoom = (bodies: number): RankingRoom => ({
  sorted: new Float64Array(bodies),
  ranks: new Uint32Array(bodies),
});

/**
 * Ranks as rankDescending gives them, over typed arrays: scores are sorted as numbers, and each looks up the rank of its place.
 * @param ranks gets the rank of each score, at `from + step·body`
 * Source: design.md, section 5 (ranks).
 */
export function ranksInto(
  scores: Float64Array,
  { sorted, ranks: byPlace }: RankingRoom,
  ranks: Uint32Array,
  from: number,
  step: number,
): void {
  const n = scores.length;
  sorted.set(scores);
  sorted.sort();
  let rank = 1;
  for (let place = n - 1; place >= 0; place -= 1) {
    if (place < n - 1 && (sorted[place + 1] as number) - (sorted[place] as number) > SAME_SCORE) rank = n - place;
    byPlace[place] = rank;
  }
  for (let body = 0; body < n; body += 1)
    ranks[from + step * body] = byPlace[placeOf(sorted, scores[body] as number)] as number;
}

/** The first place of a number that stands in a sorted array. */
function placeOf(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
