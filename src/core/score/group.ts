import { max, mean, median, min } from 'd3-array';

/** A mean over fewer members is not given (design.md, section 5). */
export const SMALLEST_GROUP = 3;

export interface GroupStatistics {
  /** Members with a score. */
  readonly n: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
}

/**
 * Unweighted statistics of a group's member scores, 0–100.
 * The mean stays null under three members.
 * Example: 10, 20 and 60 have the mean 90 / 3 = 30 and the median 20.
 * Source: design.md, section 5.
 */
export function groupStatistics(scores: readonly (number | null)[]): GroupStatistics {
  const present = scores.filter((score) => score !== null);
  return {
    n: present.length,
    mean: present.length < SMALLEST_GROUP ? null : (mean(present) ?? null),
    median: median(present) ?? null,
    lowest: min(present) ?? null,
    highest: max(present) ?? null,
  };
}
