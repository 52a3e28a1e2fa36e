import type { Key } from '../i18n/messages.ts';
import lv from '../i18n/lv.json' with { type: 'json' };
import type { Translator } from '../i18n/translator.ts';
import type { AnswerRow, StructureRow } from './rows.ts';

/** An answer as people read it: „jā”, „pilnībā”, „83 %”, „4,5”, or why it is missing. */
export function answerText(
  answer: Pick<AnswerRow, 'value' | 'missing'>,
  indicator: StructureRow,
  words: Translator,
): string {
  if (answer.missing !== null) return words.t(`missing.${answer.missing}`);
  if (answer.value === null) return '–';
  return onScale(valueText(answer.value, indicator, words), indicator, words);
}

/** A rating says what it is out of: „5,3 (no 10)”, „48 (skala 0–72)”. */
function onScale(value: string, { type, lower, upper }: StructureRow, { t, plain }: Translator): string {
  if (type !== 'rating' || lower === null || upper === null) return value;
  return lower === 1
    ? t('answer.ratingOf', { value, upper: plain(upper) })
    : t('answer.ratingScale', { value, lower: plain(lower), upper: plain(upper) });
}

export function valueText(value: string, indicator: StructureRow, words: Translator): string {
  switch (indicator.type) {
    case 'boolean':
      return words.t(value === 'yes' ? 'answer.yes' : 'answer.no');
    case 'choice':
      return optionText(value, words);
    case 'share':
      return words.plainPercent(value);
    case 'rating':
    case 'count':
      return words.plain(value);
    case null:
      return value;
    default:
      indicator.type satisfies never;
      return value;
  }
}

/** An option's words; a methodology with options of its own shows their keys. */
export const optionText = (key: string, words: Translator): string =>
  Object.hasOwn(lv, `option.${key}`) ? words.t(`option.${key}` as Key) : key.replaceAll('_', ' ');
