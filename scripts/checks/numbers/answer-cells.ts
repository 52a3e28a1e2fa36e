import { lv } from './words.ts';
import { printedPlain } from './print.ts';
import type { CsvRow } from './published-tables.ts';
import type { Subject } from './subject.ts';
import type { Key } from '../../../src/i18n/messages.ts';

/** Answers as they are read, made from the value of the file alone. */

export const optionText = (key: string, { t }: Pick<Subject, 't'>): string =>
  Object.hasOwn(lv, `option.${key}`) ? t(`option.${key}` as Key) : key.replaceAll('_', ' ');

function valueText(value: string, type: string, subject: Subject): string {
  const { t, language } = subject;
  switch (type) {
    case 'boolean':
      return t(value === 'yes' ? 'answer.yes' : 'answer.no');
    case 'choice':
      return optionText(value, subject);
    case 'share':
      return `${printedPlain(value, language)}${language === 'lv' ? '\u00A0%' : '%'}`;
    case 'rating':
    case 'count':
      return printedPlain(value, language);
    default:
      return value;
  }
}

/** @param answer a row of `answers`, @param indicator its row of `structure` */
export function answerText(answer: CsvRow, indicator: CsvRow, subject: Subject): string {
  const { t, language } = subject;
  const { value = '', missing = '' } = answer;
  if (missing !== '') return t(`missing.${missing}` as Key);
  if (value === '') return '–';
  const type = indicator['type'] ?? '';
  const said = valueText(value, type, subject);
  const { lower = '', upper = '' } = indicator;
  if (type !== 'rating' || lower === '' || upper === '') return said;
  const top = printedPlain(upper, language);
  return lower === '1'
    ? t('answer.ratingOf', { value: said, upper: top })
    : t('answer.ratingScale', { value: said, lower: printedPlain(lower, language), upper: top });
}
