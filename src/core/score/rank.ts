/** Scores closer than this are one score: ties and level bounds are decided by arithmetic, not by rounding noise. */
export const SAME_SCORE = 1e-9;

/**
 * Ranks in descending order, ties sharing the best rank (1, 2, 2, 4); null scores are not ranked.
 * @param scores full precision
 * @returns ranks in the order of `scores`, and how many were ranked
 * Source: design.md, section 5.
 */
export function rankDescending(scores: readonly (number | null)[]): { ranks: (number | null)[]; n: number } {
  const ranked = scores
    .map((score, at) => ({ score, at }))
    .filter((entry): entry is { score: number; at: number } => entry.score !== null)
    .sort((a, b) => b.score - a.score);
  const ranks: (number | null)[] = scores.map(() => null);
  let rank = 0;
  let previous = Number.POSITIVE_INFINITY;
  ranked.forEach(({ score, at }, position) => {
    if (previous - score > SAME_SCORE) rank = position + 1;
    ranks[at] = rank;
    previous = score;
  });
  return { ranks, n: ranked.length };
}
