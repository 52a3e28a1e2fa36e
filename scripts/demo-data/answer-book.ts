import type { MissingReason } from '../../src/core/model/vocabulary.ts';

/** One invented answer: a value or a reason why there is none. */
export interface Given {
  readonly value: string;
  readonly missing: MissingReason | '';
  readonly note: string;
}

/** Answers of one edition, body by body, indicator by indicator; filled step by step. */
export type AnswerBook = Map<string, Map<string, Given>>;

export const answered = (value: string): Given => ({ value, missing: '', note: '' });
export const missing = (reason: MissingReason, note = ''): Given => ({ value: '', missing: reason, note });

/** Writes an answer unless one is there already. */
export function put(book: AnswerBook, id: string, indicator: string, given: Given): void {
  let own = book.get(id);
  if (own === undefined) book.set(id, (own = new Map<string, Given>()));
  if (!own.has(indicator)) own.set(indicator, given);
}

export const valueIn = (book: AnswerBook, id: string, indicator: string): string | undefined =>
  book.get(id)?.get(indicator)?.value;
