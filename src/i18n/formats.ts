import type { Language } from './language.ts';
import { DECIMALS } from './rounding.ts';

/** Numbers, dates, order and plurals as each language writes them. */

const LOCALES: Readonly<Record<Language, string>> = { lv: 'lv-LV', en: 'en-GB' };

const numberFormats = new Map<string, Intl.NumberFormat>();
const pluralRules = new Map<string, Intl.PluralRules>();
/** Numbers already printed: the same scores and weights stand on hundreds of pages. */
const printed: Record<Language, Map<number, string>[]> = { lv: [], en: [] };
const PRINTED_AT_MOST = 100_000;
const dateFormats = new Map<Language, Intl.DateTimeFormat>();

function numberFormat(language: Language, digits: number): Intl.NumberFormat {
  const key = `${language}/${digits}`;
  let format = numberFormats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(LOCALES[language], { minimumFractionDigits: digits, maximumFractionDigits: digits });
    numberFormats.set(key, format);
  }
  return format;
}

/** So many digits are the value; what comes after is noise of binary arithmetic, which would tip a half the wrong way. */
const TRUE_DIGITS = 12;

/** A number with fixed decimals: `66,8` in Latvian, `66.8` in English; a true minus sign. */
export function number(language: Language, value: number, digits = 0): string {
  const known = (printed[language][digits] ??= new Map<number, string>());
  let text = known.get(value);
  if (text === undefined) {
    const own = Number(value.toPrecision(TRUE_DIGITS));
    text = numberFormat(language, digits)
      .format(Math.round(Math.abs(own) * 10 ** digits) === 0 ? 0 : own)
      .replace('-', '−');
    if (known.size < PRINTED_AT_MOST) known.set(value, text);
  }
  return text;
}

/** A score, always with one decimal. */
export const score = (language: Language, value: number): string => number(language, value, DECIMALS.score);

/** A change in points, always with its sign. */
export const change = (language: Language, value: number): string => {
  const text = number(language, value, DECIMALS.change);
  return value > 0 && !/^0[.,]0$/.test(text) ? `+${text}` : text;
};

/** A share 0–1 as whole per cent, with the space Latvian wants. */
export const percent = (language: Language, share: number, digits: number = DECIMALS.percent): string =>
  `${number(language, share * 100, digits)}${language === 'lv' ? '\u00A0' : ''}%`;

export type PluralForm = 'zero' | 'one' | 'other';

/** The plural form of a number as it is printed with `digits` decimals: `66,8` and `61,1` differ in Latvian. */
export function pluralForm(language: Language, value: number, digits = 0): PluralForm {
  const key = `${language}/${digits}`;
  let rules = pluralRules.get(key);
  if (rules === undefined) {
    rules = new Intl.PluralRules(LOCALES[language], { minimumFractionDigits: digits, maximumFractionDigits: digits });
    pluralRules.set(key, rules);
  }
  const form = rules.select(value);
  return form === 'zero' || form === 'one' ? form : 'other';
}

/** `2.` in Latvian, `2nd` in English. */
export function ordinal(language: Language, value: number): string {
  if (language === 'lv') return `${value}.`;
  const lastTwo = value % 100;
  const suffix = lastTwo >= 11 && lastTwo <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${suffix}`;
}

/** `2021. gada 1. jūlijs` / `1 July 2021`; a bare year where the day is unknown. */
export function date(language: Language, iso: string): string {
  if (iso.length === 4) return language === 'lv' ? `${iso}.\u00A0gads` : iso;
  let format = dateFormats.get(language);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
    dateFormats.set(language, format);
  }
  // A number and its word stay on one line; a date may be broken between its year and its day.
  return format.format(new Date(`${iso}T00:00:00Z`)).replace(/(\d\.?) (?=\p{L})/gu, '$1\u00A0');
}

/** Comparison for sorting names as the language does. */
export const collator = (language: Language): Intl.Collator => new Intl.Collator(LOCALES[language]);
