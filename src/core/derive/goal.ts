import { direct, normalise, type Scale } from '../score/normalise.ts';
import { SAME_SCORE } from '../score/rank.ts';

/** An answer worth aiming at: what it is worth, 0–1, and how it is written in `answers`; '' where no allowed answer is worth that. */
export interface Goal {
  readonly x: number;
  readonly answer: string;
}

/**
 * The least that has to be answered for full points: `yes`, the first option that is worth them, or the goalpost itself.
 * Where the type allows no such answer (a goalpost beyond 100 %, no option worth 1), the points stay out of reach and the answer is ''.
 * Source: design.md, section 5b (variant `full`: `x` = 1) and section 4 (what a type allows).
 */
export function fullGoal(indicator: Scale): Goal {
  const answer = written(indicator);
  const full = answer !== '' && normalise(indicator, answer) >= 1 - SAME_SCORE;
  return { x: 1, answer: full ? answer : '' };
}

function written(indicator: Scale): string {
  const { direction, options, lower, upper } = indicator;
  const end = direction === 1 ? upper : lower;
  switch (indicator.type) {
    case 'boolean':
      return direction === 1 ? 'yes' : 'no';
    case 'choice':
      return [...options].find(([, points]) => direct(points, direction) >= 1 - SAME_SCORE)?.[0] ?? '';
    case 'share':
      return end === null ? '' : String(Math.min(100, Math.max(0, end)));
    case 'count':
      // Whole numbers alone, from 0 up.
      return end === null ? '' : String(Math.max(0, direction === 1 ? Math.ceil(end) : Math.floor(end)));
    case 'rating':
      return end === null ? '' : String(end);
    case '':
      return '';
    default:
      indicator.type satisfies never;
      return '';
  }
}

/**
 * The best of answers that were really given; of several worth the same, the least demanding: among numbers the one nearest to the
 * zero of the scale, among options the first of the structure.
 * @param values texts of given (not missing) answers, in any order
 * @returns null where nobody gave one
 * Source: design.md, section 5b (variant `peer`).
 */
export function bestGoal(indicator: Scale, values: readonly string[]): Goal | null {
  let best: Goal | null = null;
  for (const answer of values) {
    const x = normalise(indicator, answer);
    if (best === null || x > best.x || (x === best.x && easier(indicator, answer, best.answer))) best = { x, answer };
  }
  return best;
}

function easier({ type, direction, options }: Scale, a: string, b: string): boolean {
  if (type === 'choice') {
    const order = [...options.keys()];
    return order.indexOf(a) < order.indexOf(b);
  }
  const apart = (Number(a) - Number(b)) * direction;
  if (type !== 'boolean' && apart !== 0) return apart < 0;
  // The same number written in two ways: `5` before `5.0`.
  return a.length === b.length ? a < b : a.length < b.length;
}
