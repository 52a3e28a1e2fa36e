import * as formats from './formats.ts';
import { inLanguage, type Language } from './language.ts';
import { message, type Key, type Parameters_ } from './messages.ts';
import type { Bounds } from './rounding.ts';
import { path, type Route } from './routes.ts';

type Stem<K extends string> = K extends `${infer S}.zero` ? S : never;
/** Keys that exist in the forms `.zero`, `.one` and `.other`. */
export type PluralKey = Stem<Key>;

/** Everything a page or a chart needs to speak one language, in one object. */
export interface Translator {
  readonly language: Language;
  readonly t: (key: Key, parameters?: Parameters_) => string;
  /** Plural of `value` as printed with `digits` decimals; `{n}` is filled with that print. */
  readonly plural: (key: PluralKey, value: number, parameters?: Parameters_, digits?: number) => string;
  readonly pick: <T>(lv: T, en: T) => T;
  readonly name: (row: { readonly name_lv: string; readonly name_en: string }) => string;
  readonly number: (value: number, digits?: number) => string;
  readonly plain: (value: string | number) => string;
  readonly score: (value: number, bounds: Bounds) => string;
  readonly change: (value: number, digits?: number) => string;
  readonly percent: (share: number, digits?: number) => string;
  readonly plainPercent: (value: string) => string;
  readonly ordinal: (value: number) => string;
  /** @param form the case that a Latvian sentence wants */
  readonly date: (iso: string, form?: formats.DateCase) => string;
  readonly years: (period: string) => string;
  readonly compare: (a: string, b: string) => number;
  readonly path: (route: Route, id?: string) => string;
}

const make = (language: Language): Translator => {
  const { compare } = formats.collator(language);
  return {
    language,
    t: (key, parameters) => message(language, key, parameters),
    plural: (key, value, parameters = {}, digits = 0) =>
      message(language, `${key}.${formats.pluralForm(language, value, digits)}` as Key, {
        n: formats.number(language, value, digits),
        ...parameters,
      }),
    pick: (lv, en) => inLanguage(language, lv, en),
    name: (row) => inLanguage(language, row.name_lv, row.name_en),
    number: (value, digits) => formats.number(language, value, digits),
    plain: (value) => formats.plain(language, value),
    score: (value, bounds) => formats.score(language, value, bounds),
    change: (value, digits) => formats.change(language, value, digits),
    percent: (share, digits) => formats.percent(language, share, digits),
    plainPercent: (value) => formats.plainPercent(language, value),
    ordinal: (value) => formats.ordinal(language, value),
    date: (iso, form) => formats.date(language, iso, form),
    years: (period) => formats.years(language, period),
    compare,
    path: (route, id) => path(language, route, id),
  };
};

const TRANSLATORS: Readonly<Record<Language, Translator>> = { lv: make('lv'), en: make('en') };

export const translator = (language: Language): Translator => TRANSLATORS[language];
