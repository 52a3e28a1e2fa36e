import type { Answer } from '../../../core/model/edition.ts';
import { own } from '../../../core/model/own.ts';
import { plain, plainPercent, pluralForm } from '../../../i18n/formats.ts';
import type { Language } from '../../../i18n/language.ts';
import { ownDecimals } from '../../../i18n/rounding.ts';
import type { Question, QuestionWords } from '../../what-if/sheet.ts';
import type { Say } from '../query/dom.ts';

/** An answer as the page says it: „jā”, „83 %”, „113 stundas”, or why it is missing. */
export function answerWords(
  { value, missing, meaning }: Pick<Answer, 'value' | 'missing' | 'meaning'>,
  { type }: Question,
  { answers, unit }: QuestionWords,
  language: Language,
  say: Say,
): string {
  if (missing !== '') return say(`missing.${missing}`);
  if (typeof meaning !== 'number') return own(answers ?? {}, value) ?? value;
  if (type === 'share') return plainPercent(language, value);
  const number = plain(language, value);
  return unit?.[pluralForm(language, meaning, ownDecimals(value))]?.replace('{n}', number) ?? number;
}
