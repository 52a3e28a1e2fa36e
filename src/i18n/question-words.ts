import lv from './lv.json' with { type: 'json' };
import type { Key } from './messages.ts';
import type { PluralKey } from './translator.ts';

/** Words that belong to a question: what may be answered to it in the case that it asks for, and what its numbers count. */

/** The words of an option: the question's own, such as „visus” to „Cik plaši izmanto risinājumus?”, else those of all; undefined where there are none. */
export const optionKey = (question: string, option: string): Key | undefined =>
  [`option.${question}.${option}`, `option.${option}`].find((key): key is Key => Object.hasOwn(lv, key));

/** What the numbers of a question count, as in „113 stundas”; undefined where they count nothing. */
export const unitKey = (question: string): PluralKey | undefined =>
  Object.hasOwn(lv, `answerUnit.${question}.other`) ? (`answerUnit.${question}` as PluralKey) : undefined;
