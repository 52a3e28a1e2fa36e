import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { exactText } from '../../../src/core/model/exact-text.ts';
import { namedPoints, numbersOf } from '../../../src/core/model/meaning.ts';
import type { StructureRow } from '../../../src/core/model/methodology.ts';
import type { Scored } from './in-node.ts';

/** Random what-ifs, the same each time. */

/** One answer put in the place of another. */
export type Change = readonly [code: string, value: string];

/** So many answers are changed at once, at times all there are. */
const CHANGED_AT_MOST = 8;
const ALL = 0.05;
/** How often a number is one of its goalposts, where scores meet. */
const AT_GOALPOST = 0.25;
const DIGITS = 2;

export type Chance = () => number;

export function chanceFrom(seed: number): Chance {
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat64(generator);
}

const pick = <T>(chance: Chance, from: readonly T[]): T | undefined => from[Math.floor(chance() * from.length)];

/** An answer that the question allows. */
function answerTo(question: StructureRow, chance: Chance): string {
  const [low, high] = [question.lower ?? 0, question.upper ?? 100];
  const goalpost = chance() < AT_GOALPOST ? pick(chance, [low, high]) : undefined;
  const numbers = numbersOf(question);
  if (numbers === null) return pick(chance, [...namedPoints(question).keys()]) ?? '';
  const { lowest, highest, whole } = numbers;
  // Beyond the goalpost too, where scoring cuts.
  if (whole) return String(Math.max(lowest, Math.round(goalpost ?? 1.3 * chance() * high)));
  return exactText(
    goalpost !== undefined && goalpost >= lowest && goalpost <= highest
      ? goalpost
      : Number((lowest + chance() * (highest - lowest)).toFixed(DIGITS)),
  );
}

/** What a reader can change of one body: questions that are asked of it and give points. */
export function changeable({ structure, members, answers }: Scored, id: string): readonly StructureRow[] {
  const category = members.find((member) => member.institution_id === id)?.category ?? '';
  return structure.rows.filter(
    ({ kind, code, weight, applies_to }) =>
      kind === 'indicator' &&
      weight > 0 &&
      answers.get(id)?.has(code) === true &&
      (applies_to.length === 0 || applies_to.includes(category)),
  );
}

/** One random what-if of a body. */
export function whatIfOf(questions: readonly StructureRow[], chance: Chance): readonly Change[] {
  const count = chance() < ALL ? questions.length : 1 + Math.floor(chance() * CHANGED_AT_MOST);
  const changed = new Map<string, string>();
  for (let at = 0; at < count; at += 1) {
    const question = count === questions.length ? questions[at] : pick(chance, questions);
    if (question !== undefined) changed.set(question.code, answerTo(question, chance));
  }
  return [...changed];
}
