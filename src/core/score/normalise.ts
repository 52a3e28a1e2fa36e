import { namedPoints, type Meaning } from '../model/meaning.ts';
import type { StructureRow } from '../model/methodology.ts';

/** What an answer is measured by. */
export type Scale = Pick<StructureRow, 'code' | 'type' | 'direction' | 'options' | 'lower' | 'upper'>;

/**
 * Position of `value` between its goalposts, cut to 0–1.
 * Example: 30 between 0 and 120 is (30 − 0) / (120 − 0) = 0.25.
 * @param value in the indicator's own unit
 * @param lower value worth 0
 * @param upper value worth 1; must be greater than `lower`
 * Source: OECD/JRC Handbook (2008), step 5, min-max with fixed bounds; design.md, section 5.
 */
export const goalposts = (value: number, lower: number, upper: number): number =>
  Math.min(1, Math.max(0, (value - lower) / (upper - lower)));

/** Turns 0–1 round where less is better: 0.25 becomes 1 − 0.25 = 0.75. Source: design.md, section 5. */
export const direct = (x: number, direction: 1 | -1): number => (direction === -1 ? 1 - x : x);

/**
 * Normalised answer `x`, 0–1, of a given (not missing) answer.
 * @param meaning what the answer says
 * @throws RangeError where the question does not allow it: a fault validation has excluded
 * Source: design.md, section 5; methodology/lv/scoring.md.
 */
export function normalise(indicator: Scale, meaning: Meaning): number {
  const { code, type, direction, lower, upper } = indicator;
  if (typeof meaning === 'number') {
    if (lower !== null && upper !== null) return direct(goalposts(meaning, lower, upper), direction);
  } else if (meaning !== null) {
    const points = namedPoints(indicator).get(meaning);
    if (points !== undefined) return direct(points, direction);
  }
  throw new RangeError(`${code}: ${type || 'no type'} does not allow "${meaning}"`);
}
