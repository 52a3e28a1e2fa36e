/** A weight (≥ 0) and the value it weighs. */
export type Weighted = readonly [weight: number, value: number];

/**
 * Weighted arithmetic mean `Σ w·x / Σ w`, null where the weights add up to nothing.
 * Example: 80 and 40 with weights 3 and 1 are (3·80 + 1·40) / 4 = 70.
 * Source: OECD/JRC Handbook (2008), step 6, linear aggregation; design.md, section 5.
 */
export function weightedMean(pairs: readonly Weighted[]): number | null {
  let weights = 0;
  let sum = 0;
  for (const [weight, value] of pairs) {
    weights += weight;
    sum += weight * value;
  }
  return weights > 0 ? sum / weights : null;
}
