import { indexScore } from '../score/index-score.ts';
import { levelOf, type LevelBound } from '../score/level.ts';
import { rankDescending } from '../score/rank.ts';

/** What a body has in each dimension, in the order of the structure, at full precision, since ties are decided by it. */
export interface Profile {
  /** 0–100; null where there is none. */
  readonly scores: readonly (number | null)[];
  /** 0–1; null where nothing applies. */
  readonly coverages: readonly (number | null)[];
}

/** The index of a body and where it puts it; all null where it has none. */
export interface Placed {
  readonly score: number | null;
  readonly level: number | null;
  readonly rank: number | null;
}

/**
 * The index, level and rank of each body were the weights of dimensions others; by the very functions that score an edition.
 * Example: dimensions of 70 and 50 with weights 1 and 3 are (70 + 3·50) / 4 = 55.
 * @param weights ≥ 0, one for each dimension, with any sum; where all are 0 nobody has an index
 * @param levels ascending, starting at 0
 * @returns in the order of the profiles
 * Source: design.md, section 5.
 */
export function reweigh(
  profiles: readonly Profile[],
  weights: readonly number[],
  levels: readonly LevelBound[],
): Placed[] {
  const scores = profiles.map(
    (profile) =>
      indexScore(
        weights.map((weight, at) => ({
          weight,
          score: profile.scores[at] ?? null,
          coverage: profile.coverages[at] ?? null,
        })),
      ).score,
  );
  const { ranks } = rankDescending(scores);
  return scores.map((score, at) => ({ score, level: levelOf(score, levels), rank: ranks[at] ?? null }));
}
