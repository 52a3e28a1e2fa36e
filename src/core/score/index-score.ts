import { weightedMean, type Weighted } from './weighted-mean.ts';

/** Below this coverage there is no index score (design.md, section 5). */
export const MINIMUM_COVERAGE = 0.5;

export interface Scored {
  /** 0–100, or null where there is none. */
  readonly score: number | null;
  /** Share of the applicable weight that is counted, 0–1; null where nothing applies. */
  readonly coverage: number | null;
}

/** A dimension of one body with the weight that it has in the index. */
export interface WeighedDimension extends Scored {
  readonly weight: number;
}

/**
 * The index of one body, of the dimensions that have a score; the others leave numerator and denominator, so that their weight
 * goes to those that stay. Below half of the weight covered there is none.
 * Example: 70 and 50 with weights 40 and 60 are (40·70 + 60·50) / 100 = 58; without the second it would be 70, at a coverage of 0.4 nothing.
 * @param dimensions in the order of the structure
 * Source: design.md, section 5.
 */
export function indexScore(dimensions: readonly WeighedDimension[]): Scored {
  const scores: Weighted[] = [];
  const coverages: Weighted[] = [];
  for (const { weight, score, coverage } of dimensions) {
    if (score !== null) scores.push([weight, score]);
    if (coverage !== null) coverages.push([weight, coverage]);
  }
  const coverage = weightedMean(coverages);
  const enough = coverage !== null && coverage >= MINIMUM_COVERAGE - 1e-9;
  return { score: enough ? weightedMean(scores) : null, coverage };
}
