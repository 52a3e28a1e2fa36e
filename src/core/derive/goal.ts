import type { Answer } from '../model/edition.ts';
import { exactText } from '../model/exact-text.ts';
import { namedPoints, numbersOf } from '../model/meaning.ts';
import { meaningTo } from '../parse/meaning.ts';
import { direct, normalise, type Scale } from '../score/normalise.ts';
import { SAME_SCORE } from '../score/rank.ts';

/** An answer worth aiming at: what it is worth, 0–1, and how it is written in `answers`; '' where no allowed answer is worth that. */
export interface Goal {
  readonly x: number;
  readonly answer: string;
}

/** The text of an answer with what it says. */
type Said = Pick<Answer, 'value' | 'meaning'>;

/**
 * The least that has to be answered for full points: `yes`, the first option that is worth them, or the goalpost itself.
 * Where the type allows no such answer (a goalpost beyond 100 %, no option worth 1), the points stay out of reach and the answer is ''.
 * Source: design.md, section 5b (variant `full`: `x` = 1) and section 4 (what a type allows).
 */
export function fullGoal(indicator: Scale): Goal {
  const answer = written(indicator);
  const meaning = meaningTo(indicator)(answer);
  return { x: 1, answer: meaning !== null && normalise(indicator, meaning) >= 1 - SAME_SCORE ? answer : '' };
}

function written(indicator: Scale): string {
  const { direction, lower, upper } = indicator;
  const numbers = numbersOf(indicator);
  if (numbers === null)
    return [...namedPoints(indicator)].find(([, points]) => direct(points, direction) >= 1 - SAME_SCORE)?.[0] ?? '';
  const end = direction === 1 ? upper : lower;
  if (end === null) return '';
  const whole = direction === 1 ? Math.ceil(end) : Math.floor(end);
  return exactText(Math.min(numbers.highest, Math.max(numbers.lowest, numbers.whole ? whole : end)));
}

/**
 * The best of answers that were really given; of several worth the same, the least demanding: among numbers the one nearest to the
 * zero of the scale, among options the first of the structure.
 * @param given answers that are not missing, in any order
 * @returns null where nobody gave one
 * Source: design.md, section 5b (variant `peer`).
 */
export function bestGoal(indicator: Scale, given: readonly Said[]): Goal | null {
  let best: { readonly x: number; readonly said: Said } | null = null;
  for (const said of given) {
    const x = normalise(indicator, said.meaning);
    if (best === null || x > best.x || (x === best.x && easier(indicator, said, best.said))) best = { x, said };
  }
  return best === null ? null : { x: best.x, answer: best.said.value };
}

function easier(indicator: Scale, a: Said, b: Said): boolean {
  const order = [...namedPoints(indicator).keys()];
  const demand = ({ meaning }: Said): number =>
    typeof meaning === 'number' ? meaning * indicator.direction : order.indexOf(meaning ?? '');
  if (a.meaning !== b.meaning) return demand(a) < demand(b);
  // The same number written in two ways: `5` before `5.0`.
  return a.value.length === b.value.length ? a.value < b.value : a.value.length < b.value.length;
}
