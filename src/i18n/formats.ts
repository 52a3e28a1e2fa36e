import type { Language } from './language.ts';
import {
  changeDecimals,
  DECIMALS,
  noiseless,
  ownDecimals,
  percentDecimals,
  scoreDecimals,
  type Bounds,
} from './rounding.ts';

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

/** A number with fixed decimals: `66,8` in Latvian, `66.8` in English; a true minus sign. */
export function number(language: Language, value: number, digits = 0): string {
  const known = (printed[language][digits] ??= new Map<number, string>());
  let text = known.get(value);
  if (text === undefined) {
    const own = noiseless(value);
    text = numberFormat(language, digits)
      .format(Math.round(Math.abs(own) * 10 ** digits) === 0 ? 0 : own)
      .replace('-', '−');
    if (known.size < PRINTED_AT_MOST) known.set(value, text);
  }
  return text;
}

/**
 * A number as it is written, with all its decimals and no others: an answer, a goalpost, a bound.
 * @param value of the input; one that was computed may have binary noise, which would be printed
 */
export function plain(language: Language, value: string | number): string {
  return numberFormat(language, ownDecimals(value))
    .format(String(value) as Intl.StringNumericLiteral)
    .replace('-', '−');
}

/** A score with one decimal, or with as many as keep it off every bound that it is not at. @param bounds of its edition */
export const score = (language: Language, value: number, bounds: Bounds): string =>
  number(language, value, scoreDecimals(value, bounds));

/** A change in points, always with its sign; with one decimal, or with as many as it takes to see that it is not 0. */
export function change(language: Language, value: number, digits = changeDecimals(value)): string {
  const text = number(language, value, digits);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

const percentSign = (language: Language): string => (language === 'lv' ? '\u00A0%' : '%');

/** A share 0–1 as whole per cent, with the space Latvian wants; with decimals where it would be printed as 0 or 100 and is not. */
export const percent = (language: Language, share: number, digits: number = DECIMALS.percent): string =>
  `${number(language, share * 100, percentDecimals(share * 100, digits))}${percentSign(language)}`;

/** Per cent as they are written. */
export const plainPercent = (language: Language, value: string): string =>
  `${plain(language, value)}${percentSign(language)}`;

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

/** The case of a Latvian date in its sentence: „jūlijs”, „kopš … jūlija”, „līdz … jūlijam”, „beigusies … jūlijā”. */
export type DateCase = 'nominative' | 'genitive' | 'dative' | 'locative';

/** What follows the stem of a month: „mart-s” like „gad-s”, „jūnij-s” too, „aprīl-is” and the rest in -is otherwise. */
const ENDINGS: Readonly<Record<'s' | 'is', Readonly<Record<DateCase, string>>>> = {
  s: { nominative: 's', genitive: 'a', dative: 'am', locative: 'ā' },
  is: { nominative: 'is', genitive: 'a', dative: 'im', locative: 'ī' },
};

/** „aprīļa”: the only month whose last consonant softens in the genitive; „janvāra” keeps its own. */
const softened = (stem: string): string => stem.replace(/l$/, 'ļ');

/** @param name of a month or „gads”, in the nominative */
function declined(name: string, form: DateCase): string {
  const kind = name.endsWith('is') ? 'is' : 's';
  const stem = name.slice(0, -kind.length);
  return (kind === 'is' && form === 'genitive' ? softened(stem) : stem) + ENDINGS[kind][form];
}

/**
 * `2021. gada 1. jūlijs` / `1 July 2021`; a bare year where the day is unknown.
 * @param form in which the sentence wants it; English has one for all
 */
export function date(language: Language, iso: string, form: DateCase = 'nominative'): string {
  if (iso.length === 4) return language === 'lv' ? `${iso}.\u00A0${declined('gads', form)}` : iso;
  let format = dateFormats.get(language);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
    dateFormats.set(language, format);
  }
  // A number and its word stay on one line; a date may be broken between its year and its day.
  const written = format.format(new Date(`${iso}T00:00:00Z`)).replace(/(\d\.?) (?=\p{L})/gu, '$1\u00A0');
  return language === 'lv' ? written.replace(/\p{L}+$/u, (month) => declined(month, form)) : written;
}

/** A year, or from one year to another, without what follows the last: `2017.–2019` / `2017–2019`. @param period `YYYY` or `YYYY-YYYY` */
export const years = (language: Language, period: string): string =>
  period.replace('-', language === 'lv' ? '.–' : '–');

/** Comparison for sorting names as the language does. */
export const collator = (language: Language): Intl.Collator => new Intl.Collator(LOCALES[language]);
