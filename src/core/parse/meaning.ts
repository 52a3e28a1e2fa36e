import { fitting, numbersOf, type Asked, type Meaning, type Option } from '../model/meaning.ts';
import { exactNumber } from './decimal.ts';

/** Reads the text of an answer as its question means it. */
export type MeaningOf = (text: string) => Meaning;

const WHOLE = /^\d+$/;

/**
 * Reads answers to one question, prepared once. This is the only place where the text of an answer is interpreted by its type; nothing
 * is coerced: what is blank, or a number that would lose a digit, or what the type does not allow means nothing. A question without
 * a type, which is a fault of its own, has answers without a meaning.
 * Source: design.md, section 4.
 */
export function meaningTo(question: Asked): MeaningOf {
  const fits = fitting(question);
  const numbers = numbersOf(question);
  return (text) => {
    const said = numbers === null ? text : numbers.whole && !WHOLE.test(text) ? undefined : exactNumber(text);
    return said !== undefined && fits(said) ? (said as Option | number) : null;
  };
}

/** How answers are read, by question. */
export type Questions = ReadonlyMap<string, MeaningOf>;

export const questionsOf = (rows: readonly (Asked & { readonly code: string })[]): Questions =>
  new Map(rows.map((row) => [row.code, meaningTo(row)]));

/** A test of texts for one question, prepared once; a question without a type allows anything here. */
export function allows(question: Asked): (text: string) => boolean {
  const meaningOf = meaningTo(question);
  return (text) => question.type === '' || meaningOf(text) !== null;
}
