import type { LevelRow } from '../model/methodology.ts';
import { SAME_SCORE } from './rank.ts';

/** A level and where it begins. */
export type LevelBound = Pick<LevelRow, 'level' | 'lower_bound'>;

/**
 * Maturity level of a score: the highest whose lower bound is not above it.
 * Example: with bounds 0, 25, 50, 75, 100 the score 66.75 is level 3.
 * @param score 0–100, or null
 * @param levels at least one, starting at 0
 * Source: design.md, section 5; bounds in methodology/<year>/levels.csv.
 */
export function levelOf(score: number | null, levels: readonly LevelBound[]): number | null {
  if (score === null) return null;
  let level: number | null = null;
  for (const row of levels)
    if (row.lower_bound <= score + SAME_SCORE && (level === null || row.level > level)) level = row.level;
  return level;
}
