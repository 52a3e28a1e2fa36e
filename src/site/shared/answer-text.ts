import { optionKey, unitKey } from '../../i18n/question-words.ts';
import { ownDecimals } from '../../i18n/rounding.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { AnswerRow, StructureRow } from './rows.ts';

type Given = Pick<AnswerRow, 'value' | 'missing'>;

/** An answer as people read it: „jā”, „pilnībā”, „83 %”, „4,5 (no 10)”, or why it is missing. */
export const answerText = (answer: Given, indicator: StructureRow, words: Translator): string =>
  answer.missing === null && answer.value !== null
    ? onScale(valueText(answer.value, indicator, words), indicator, words)
    : saidText(answer, indicator, words);

/** The same where its scale stands beside it. */
export const saidText = ({ value, missing }: Given, indicator: StructureRow, words: Translator): string =>
  missing !== null ? words.t(`missing.${missing}`) : value === null ? '–' : valueText(value, indicator, words);

/** A rating says what it is out of: „5,3 (no 10)”, „48 (skala 0–72)”, „113 stundas (0–120)”. */
function onScale(value: string, { code, type, lower, upper }: StructureRow, { t, plain }: Translator): string {
  if (type !== 'rating' || lower === null || upper === null) return value;
  if (lower === 1) return t('answer.ratingOf', { value, upper: plain(upper) });
  return t(unitKey(code) === undefined ? 'answer.ratingScale' : 'answer.ratingUnit', {
    value,
    lower: plain(lower),
    upper: plain(upper),
  });
}

export function valueText(value: string, indicator: StructureRow, words: Translator): string {
  switch (indicator.type) {
    case 'boolean':
      return words.t(value === 'yes' ? 'answer.yes' : 'answer.no');
    case 'choice':
      return optionText(indicator.code, value, words);
    case 'share':
      return words.plainPercent(value);
    case 'rating':
    case 'count': {
      const unit = unitKey(indicator.code);
      return unit === undefined
        ? words.plain(value)
        : words.plural(unit, Number(value), { n: words.plain(value) }, ownDecimals(value));
    }
    case null:
      return value;
    default:
      indicator.type satisfies never;
      return value;
  }
}

/** An option's words, as its question wants them; a methodology with options of its own shows their keys. */
export function optionText(question: string, option: string, words: Translator): string {
  const key = optionKey(question, option);
  return key === undefined ? option.replaceAll('_', ' ') : words.t(key);
}
