import { known } from '../model/known.ts';
import type { LevelRow } from '../model/methodology.ts';
import { SAME_SCORE } from '../score/rank.ts';

/** How far a score is from the bounds of its level. */
export interface LevelDistance {
  /** Points above the bound of its own level. */
  readonly above_bound: number;
  /** Points that lack to the next level; null at the highest. */
  readonly to_next: number | null;
}

/**
 * How far a score is from both bounds of its level: 66.75 between 50 and 75 is 16.75 above the one and 8.25 below the other.
 * A score that is a bound but for rounding noise is that bound.
 * @param levels ascending, starting at 0
 * Source: design.md, section 5.
 */
export function levelDistance(score: number, levels: readonly LevelRow[]): LevelDistance {
  const own = levels.findLast(({ lower_bound }) => lower_bound <= score + SAME_SCORE);
  const next = levels.find(({ lower_bound }) => lower_bound > score + SAME_SCORE);
  return {
    above_bound: Math.max(0, score - known(own, 'level of a score').lower_bound),
    to_next: next === undefined ? null : next.lower_bound - score,
  };
}
