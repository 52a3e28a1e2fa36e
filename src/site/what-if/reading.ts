import { exactText } from '../../core/model/exact-text.ts';
import type { Answer } from '../../core/model/edition.ts';
import { isNumeric } from '../../core/model/meaning.ts';
import { typedNumber } from '../query/shown.ts';
import { given, type Question } from './sheet.ts';

/** Why what stands in a field is no answer: the key of the words that say it. */
export type Fault = 'blank' | 'number' | 'count' | 'range';

/** What a field says: the official answer, another one, or nothing that can be counted. */
export type Reading =
  | { readonly kind: 'official' }
  | { readonly kind: 'changed'; readonly answer: Answer }
  | { readonly kind: 'fault'; readonly fault: Fault };

const OFFICIAL: Reading = { kind: 'official' };

/**
 * What a reader's text answers to a question. A number may have a comma or a point; it must be one that `answers.csv` could hold.
 * A blank field is the official answer only where there is none.
 * @param official the answer as it was published
 */
export function reading(question: Question, text: string, official: Answer): Reading {
  const typed = text.trim();
  if (typed === '') return official.missing === '' ? { kind: 'fault', fault: 'blank' } : OFFICIAL;
  const value = isNumeric(question.type) ? numberText(typed) : typed;
  if (value === null) return { kind: 'fault', fault: 'number' };
  const answer = given(question, value);
  if (answer.meaning === null) return { kind: 'fault', fault: question.type === 'count' ? 'count' : 'range' };
  return answer.meaning === official.meaning ? OFFICIAL : { kind: 'changed', answer };
}

function numberText(typed: string): string | null {
  const number = typedNumber(typed);
  return number === null ? null : exactText(number);
}
