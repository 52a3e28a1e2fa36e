import { lv } from './words.ts';
import { printedPlain } from './print.ts';
import type { CsvRow } from './published-tables.ts';
import type { Subject } from './subject.ts';
import type { Key } from '../../../src/i18n/messages.ts';

/** Answers as they are read, made from the value of the file alone. */

export function optionText(question: string, option: string, { t }: Pick<Subject, 't'>): string {
  const own = [`option.${question}.${option}`, `option.${option}`].find((key) => Object.hasOwn(lv, key));
  return own === undefined ? option.replaceAll('_', ' ') : t(own as Key);
}

/** What the numbers of a question count. */
function unitText(question: string, value: string, { t, language }: Subject): string | null {
  if (!Object.hasOwn(lv, `answerUnit.${question}.other`)) return null;
  const said = printedPlain(value, language);
  const rules = new Intl.PluralRules(language, { minimumFractionDigits: value.split('.')[1]?.length ?? 0 });
  const form = rules.select(Number(value));
  return t(`answerUnit.${question}.${form === 'zero' || form === 'one' ? form : 'other'}` as Key, { n: said });
}

/** The value alone, without the scale that it is on. */
export function valueText(value: string, indicator: CsvRow, subject: Subject): string {
  const { t, language } = subject;
  const [type, code] = [indicator['type'] ?? '', indicator['code'] ?? ''];
  switch (type) {
    case 'boolean':
      return t(value === 'yes' ? 'answer.yes' : 'answer.no');
    case 'choice':
      return optionText(code, value, subject);
    case 'share':
      return `${printedPlain(value, language)}${language === 'lv' ? '\u00A0%' : '%'}`;
    case 'rating':
    case 'count':
      return unitText(code, value, subject) ?? printedPlain(value, language);
    default:
      return value;
  }
}

/** Where the scale stands beside it. @param answer a row of `answers`, @param indicator its row of `structure` */
export function saidText({ value = '', missing = '' }: CsvRow, indicator: CsvRow, subject: Subject): string {
  if (missing !== '') return subject.t(`missing.${missing}` as Key);
  return value === '' ? '–' : valueText(value, indicator, subject);
}

/** @param answer a row of `answers`, @param indicator its row of `structure` */
export function answerText(answer: CsvRow, indicator: CsvRow, subject: Subject): string {
  const { t, language } = subject;
  const { value = '' } = answer;
  const said = saidText(answer, indicator, subject);
  const { type = '', lower = '', upper = '' } = indicator;
  if (value === '' || type !== 'rating' || lower === '' || upper === '') return said;
  const top = printedPlain(upper, language);
  if (lower === '1') return t('answer.ratingOf', { value: said, upper: top });
  return t(unitText(indicator['code'] ?? '', value, subject) === null ? 'answer.ratingScale' : 'answer.ratingUnit', {
    value: said,
    lower: printedPlain(lower, language),
    upper: top,
  });
}

/** What may be answered and what it is worth. @param indicator a row of `structure` */
export function askedText(indicator: CsvRow, subject: Subject): string {
  const { t, language } = subject;
  const { type = '', code = '', lower = '', upper = '', options = '', direction = '' } = indicator;
  const bounds = { lower: printedPlain(lower || '0', language), upper: printedPlain(upper || '0', language) };
  const unit = unitText(code, upper, subject);
  const said: Readonly<Record<string, () => string>> = {
    boolean: () => t('method.answer.boolean'),
    choice: () =>
      options
        .split('|')
        .map((option) => option.split(':'))
        .map(([own = '', points = '']) => `${optionText(code, own, subject)} ${printedPlain(points, language)}`)
        .join(' · '),
    share: () => t('method.answer.share', bounds),
  };
  const range = unit === null ? t('method.answer.range', bounds) : `${bounds.lower}–${unit}`;
  return `${said[type]?.() ?? range}${direction === '-1' ? `; ${t('method.answer.less')}` : ''}`;
}
