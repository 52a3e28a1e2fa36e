import { lv } from './words.ts';
import { exact, ratio, HUNDRED } from './exact.ts';
import { printed, printedPercent } from './print.ts';
import type { CsvRow } from './published-tables.ts';
import type { Subject } from './subject.ts';
import type { Key } from '../../../src/i18n/messages.ts';

/** Answers as they are read, made from the value of the file alone. */

export const optionText = (key: string, { t }: Pick<Subject, 't'>): string =>
  Object.hasOwn(lv, `option.${key}`) ? t(`option.${key}` as Key) : key.replaceAll('_', ' ');

const decimals = (value: string): number => value.split('.')[1]?.length ?? 0;

function valueText(value: string, type: string, subject: Subject): string {
  const { t, language } = subject;
  switch (type) {
    case 'boolean':
      return t(value === 'yes' ? 'answer.yes' : 'answer.no');
    case 'choice':
      return optionText(value, subject);
    case 'share':
      return printedPercent(ratio(exact(value), HUNDRED), language, decimals(value));
    case 'rating':
      return printed(exact(value), decimals(value), language);
    case 'count':
      return printed(exact(value), 0, language);
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
  const top = printed(exact(upper), 0, language);
  return lower === '1'
    ? t('answer.ratingOf', { value: said, upper: top })
    : t('answer.ratingScale', { value: said, lower: printed(exact(lower), 0, language), upper: top });
}
