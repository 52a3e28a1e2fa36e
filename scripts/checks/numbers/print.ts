import { DECIMALS } from '../../../src/i18n/rounding.ts';
import type { PageLanguage } from '../templates.ts';
import { boundsOf, changeDigits, percentDigits, scoreDigits } from './decimals.ts';
import { exact, HUNDRED, rounded, times, type Exact } from './exact.ts';
import type { Subject } from './subject.ts';

/** Numbers as a page has to print them, written for the check alone: decimals come from the list that pages read too. */

/** Spaces between thousands from five digits on in Latvian, commas from four in English. */
function grouped(whole: string, language: PageLanguage): string {
  const [least, mark] = language === 'lv' ? [5, '\u00A0'] : [4, ','];
  return whole.length < least ? whole : whole.replace(/\B(?=(\d{3})+$)/g, mark);
}

/** `−12,5` in Latvian, `−12.5` in English, `–` where there is no value. */
export function printed(value: Exact | null, digits: number, language: PageLanguage): string {
  if (value === null) return '–';
  const [, sign = '', whole = '', fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(rounded(value, digits)) ?? [];
  const tail = fraction === undefined ? '' : `${language === 'lv' ? ',' : '.'}${fraction}`;
  return `${sign === '' ? '' : '−'}${grouped(whole, language)}${tail}`;
}

/** @param edition on whose levels the score is @param least more than the fewest, where it is compared */
export const printedScore = (
  value: Exact | null,
  edition: string,
  { tables, language }: Pick<Subject, 'tables' | 'language'>,
  least: number = DECIMALS.score,
): string => printed(value, value === null ? least : scoreDigits(value, boundsOf(tables, edition), least), language);

/** A change has its sign unless it is none. */
export function printedChange(
  value: Exact | null,
  language: PageLanguage,
  digits = value === null ? DECIMALS.change : changeDigits(value),
): string {
  const text = printed(value, digits, language);
  return value !== null && value.over > 0n && /[1-9]/.test(text) ? `+${text}` : text;
}

const sign = (language: PageLanguage): string => (language === 'lv' ? '\u00A0%' : '%');

/** Per cent without their sign, as few decimals as tell the truth. */
export const printedPercentage = (percent: Exact | null, language: PageLanguage, least: number): string =>
  printed(percent, percent === null ? least : percentDigits(percent, least), language);

/** Per cent with the decimals they have, two at most. */
export const printedShort = (percent: Exact, language: PageLanguage): string =>
  printedPercentage(
    percent,
    language,
    [0, 1].find((digits) => (percent.over * 10n ** BigInt(digits)) % percent.under === 0n) ?? 2,
  );

/** @param share 0–1 */
export const printedPercent = (
  share: Exact | null,
  language: PageLanguage,
  digits: number = DECIMALS.percent,
): string => (share === null ? '–' : `${printedPercentage(times(share, HUNDRED), language, digits)}${sign(language)}`);

/** `2.` or `2nd`. */
export function printedOrdinal(value: string, language: PageLanguage): string {
  if (value === '') return '–';
  if (language === 'lv') return `${value}.`;
  const teen = /1[123]$/.test(value);
  const ending = { 1: 'st', 2: 'nd', 3: 'rd' }[teen ? 0 : Number(value.at(-1))] ?? 'th';
  return `${value}${ending}`;
}

/** As many decimals as it has, as answers, weights and bounds are printed. @param written as it stands in the file */
export const printedPlain = (written: string, language: PageLanguage): string =>
  printed(exact(written), written.split('.')[1]?.length ?? 0, language);

/**
 * A day as it may stand in a text: in the order of Latvian cases „2021. gada 1. jūlijs”, „… jūlija”, „… jūlijam”, „… jūlijā”,
 * in English in one way, `1 July 2021`; a year alone where the day is not known.
 */
export function printedDates(iso: string, language: PageLanguage): readonly string[] {
  if (iso.length === 4) return language === 'lv' ? YEAR_CASES.map((word) => `${iso}.\u00A0${word}`) : [iso];
  const [year = '', month = '', day = ''] = iso.split('-');
  const at = Number(month) - 1;
  return language === 'lv'
    ? (MONTHS_LV[at] ?? '').split(' ').map((named) => `${year}. gada ${Number(day)}. ${named}`)
    : [`${Number(day)} ${MONTHS_EN[at] ?? ''} ${year}`];
}

/** The day by itself, as a table has it. */
export const printedDate = (iso: string, language: PageLanguage): string => printedDates(iso, language)[0] ?? '';

const YEAR_CASES = ['gads', 'gada', 'gadam', 'gadā'];

const MONTHS_LV: readonly string[] = [
  'janvāris janvāra janvārim janvārī',
  'februāris februāra februārim februārī',
  'marts marta martam martā',
  'aprīlis aprīļa aprīlim aprīlī',
  'maijs maija maijam maijā',
  'jūnijs jūnija jūnijam jūnijā',
  'jūlijs jūlija jūlijam jūlijā',
  'augusts augusta augustam augustā',
  'septembris septembra septembrim septembrī',
  'oktobris oktobra oktobrim oktobrī',
  'novembris novembra novembrim novembrī',
  'decembris decembra decembrim decembrī',
];

const MONTHS_EN: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
