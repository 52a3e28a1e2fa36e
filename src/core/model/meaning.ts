import type { StructureRow } from './methodology.ts';
import type { AnswerType } from './vocabulary.ts';

declare const READ: unique symbol;
/** The name of an option that an answer was read as, so that no text passes for it which was not. */
export type Option = string & { readonly [READ]: true };

/**
 * What an answer says: the option that it names (`yes` and `no` too), or the number that it writes; null where there is none, or one that
 * its question does not allow. Its text is read into this once, by `meaningTo` (parse/meaning.ts).
 */
export type Meaning = Option | number | null;

/** What a question tells of its answers. */
export type Asked = Pick<StructureRow, 'type' | 'options' | 'lower' | 'upper'>;

type Ends = Pick<Asked, 'lower' | 'upper'>;

/** Numbers that may be answered. */
interface Numbers {
  readonly lowest: number;
  readonly highest: number;
  readonly whole: boolean;
}

/** The numbers that each type allows, null where it is answered in words. Source: design.md, section 4. */
const NUMBERS: Readonly<Record<AnswerType | '', ((question: Ends) => Numbers) | null>> = {
  boolean: null,
  choice: null,
  share: () => ({ lowest: 0, highest: 100, whole: false }),
  count: () => ({ lowest: 0, highest: Number.MAX_SAFE_INTEGER, whole: true }),
  rating: ({ lower, upper }) => {
    // Goalposts that are crossed are a fault of their own; no answer is measured by them.
    const crossed = lower !== null && upper !== null && lower >= upper;
    return {
      lowest: crossed ? -Infinity : (lower ?? -Infinity),
      highest: crossed ? Infinity : (upper ?? Infinity),
      whole: false,
    };
  },
  '': null,
};

/** Whether a type is answered with a number; an index or a dimension, which has none, is not. */
export const isNumeric = (type: AnswerType | '' | null): boolean => type !== null && NUMBERS[type] !== null;

/** The numbers that a question allows; null where it is not answered with one. */
export const numbersOf = (question: Omit<Asked, 'options'>): Numbers | null =>
  NUMBERS[question.type]?.(question) ?? null;

const YES_NO: ReadonlyMap<string, number> = new Map([
  ['yes', 1],
  ['no', 0],
]);

/** Points, 0–1, of each answer that has a name, before direction; none of a question that is answered with a number. */
export const namedPoints = ({ type, options }: Pick<Asked, 'type' | 'options'>): ReadonlyMap<string, number> =>
  type === 'boolean' ? YES_NO : options;

/** A test of meanings for one question, prepared once: whether it allows what an answer to it, or to another one of its type, says. */
export function fitting(question: Asked): (meaning: string | number | null) => boolean {
  const numbers = numbersOf(question);
  if (numbers === null) {
    const named = namedPoints(question);
    return (meaning) => typeof meaning === 'string' && named.has(meaning);
  }
  const { lowest, highest, whole } = numbers;
  return (meaning) =>
    typeof meaning === 'number' && meaning >= lowest && meaning <= highest && (!whole || Number.isInteger(meaning));
}

/** The number that an answer writes; null where it is missing, is no number, or is not there at all. */
export const numberIn = (answer: { readonly meaning: Meaning } | undefined): number | null =>
  typeof answer?.meaning === 'number' ? answer.meaning : null;
