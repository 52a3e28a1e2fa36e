import { exactText } from '../../core/model/exact-text.ts';
import type { Answer } from '../../core/model/edition.ts';
import { allows } from '../../core/rules/answer-value.ts';
import { typedNumber } from '../query/shown.ts';
import { rowOf, type Question } from './sheet.ts';

/** Why what stands in a field is no answer: the key of the words that say it. */
export type Fault = 'blank' | 'number' | 'count' | 'range';

/** What a field says: the official answer, another one, or nothing that can be counted. */
export type Reading =
  | { readonly kind: 'official' }
  | { readonly kind: 'changed'; readonly value: string }
  | { readonly kind: 'fault'; readonly fault: Fault };

const OFFICIAL: Reading = { kind: 'official' };

/** Questions that are answered with a number. */
export const isNumeric = ({ type }: Pick<Question, 'type'>): boolean =>
  type === 'share' || type === 'count' || type === 'rating';

/**
 * What a reader's text answers to a question. A number may have a comma or a point; it must be one that `answers.csv` could hold.
 * A blank field is the official answer only where there is none.
 * @param official the answer as it was published
 */
export function reading(question: Question, text: string, official: Answer): Reading {
  const typed = text.trim();
  if (typed === '') return official.missing === '' ? { kind: 'fault', fault: 'blank' } : OFFICIAL;
  const value = isNumeric(question) ? numberText(typed) : typed;
  if (value === null) return { kind: 'fault', fault: 'number' };
  if (!allows(rowOf(question))(value)) return { kind: 'fault', fault: question.type === 'count' ? 'count' : 'range' };
  const same = isNumeric(question) ? Number(value) === Number(official.value) : value === official.value;
  return official.missing === '' && same ? OFFICIAL : { kind: 'changed', value };
}

function numberText(typed: string): string | null {
  const number = typedNumber(typed);
  return number === null ? null : exactText(number);
}
