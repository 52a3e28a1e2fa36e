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
 * @param value the answer as text, already checked against what the type allows
 * @throws RangeError where the type does not allow the value: a fault validation has excluded
 * Source: design.md, section 5; methodology/lv/scoring.md.
 */
export function normalise(indicator: Scale, value: string): number {
  return direct(undirected(indicator, value), indicator.direction);
}

function undirected(indicator: Scale, value: string): number {
  switch (indicator.type) {
    case 'boolean':
      if (value === 'yes') return 1;
      if (value === 'no') return 0;
      break;
    case 'choice': {
      const points = indicator.options.get(value);
      if (points !== undefined) return points;
      break;
    }
    case 'share':
    case 'count':
    case 'rating': {
      // Number('') and Number(' ') are 0; what is blank is no number.
      const number = value.trim() === '' ? Number.NaN : Number(value);
      if (Number.isFinite(number) && indicator.lower !== null && indicator.upper !== null)
        return goalposts(number, indicator.lower, indicator.upper);
      break;
    }
    case '':
      break;
    default:
      indicator.type satisfies never;
  }
  throw new RangeError(`${indicator.code}: ${indicator.type || 'no type'} does not allow "${value}"`);
}
