import type { LevelRow } from '../../src/core/model/methodology.ts';
import type { Quantiles } from './assumed-scores.ts';

/** Value of a quantile table at `share` (0–1), straight between its points. */
export function quantile(table: Quantiles, share: number): number {
  for (let at = 1; at < table.length; at += 1) {
    const [u1, v1] = table[at] as readonly [number, number];
    const [u0, v0] = table[at - 1] as readonly [number, number];
    if (share <= u1) return v0 + ((share - u0) / (u1 - u0)) * (v1 - v0);
  }
  return (table.at(-1) as readonly [number, number])[1];
}

/** `count` shares of an even spread over 0–1, each shaken inside its own step by `shake` (−0.5 to 0.5). */
const shares = (count: number, shake: (at: number) => number): number[] =>
  Array.from({ length: count }, (_, at) => (at + 0.5 + 0.9 * shake(at)) / count);

/** `count` scores of the shape, moved by `shift` points, best first. */
export function scoresOfShape(table: Quantiles, count: number, shift: number, shake: (at: number) => number): number[] {
  return shares(count, shake)
    .map((share) => quantile(table, share) + shift)
    .sort((a, b) => b - a);
}

/**
 * Scores with a published number of bodies at each level, best first.
 * @param bend over 1 moves scores down inside their level, under 1 up
 */
export function scoresOfLevels(
  counts: ReadonlyMap<number, number>,
  shapes: ReadonlyMap<number, Quantiles>,
  levels: readonly LevelRow[],
  bend: number,
  shake: (at: number) => number,
): number[] {
  const scores: number[] = [];
  for (const [level, count] of counts) {
    const shape = shapes.get(level);
    const lower = levels.find((row) => row.level === level)?.lower_bound;
    const upper = levels.find((row) => row.level === level + 1)?.lower_bound ?? 100;
    if (count === 0) continue;
    if (shape === undefined || lower === undefined) throw new Error(`no shape for level ${level}`);
    for (const share of shares(count, shake)) scores.push(lower + (upper - lower) * quantile(shape, share) ** bend);
  }
  return scores.sort((a, b) => b - a);
}
