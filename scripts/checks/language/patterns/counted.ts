import { pluralForm } from '../../../../src/i18n/formats.ts';
import { formsOf, type Case, type Form } from '../nouns.ts';
import type { Pattern } from './pattern.ts';

/** Which case a preposition wants of a noun in the singular; in the plural every one of them wants the dative. */
export const GOVERNED: Readonly<Record<string, readonly Case[]>> = {
  aiz: ['genitive'],
  bez: ['genitive'],
  kopš: ['genitive'],
  no: ['genitive'],
  pēc: ['genitive'],
  pie: ['genitive'],
  pirms: ['genitive'],
  virs: ['genitive'],
  zem: ['genitive'],
  ar: ['accusative'],
  par: ['accusative'],
  pret: ['accusative'],
  starp: ['accusative'],
  uz: ['accusative', 'genitive'],
  līdz: ['dative'],
};
/** Small or capital at the beginning of a sentence. */
export const PREPOSITION = Object.keys(GOVERNED)
  .flatMap((word) => [word, word.replace(/^./u, (letter) => letter.toUpperCase())])
  .join('|');

/** What may stand between a number and what it counts. */
const BETWEEN = String.raw`(?:(?:valsts|pašu|ne\p{Ll}+(?:iem|ām|os|ās|i|as)|\p{Ll}+(?:aj|ēt|īt|ot|āt|am|ām|uš)(?:iem|ām|os|ās|i|as|ie|ai|u|ā|us|o))[\u00A0 ])?`;
/** A number that counts what follows (which is not cut off): no year, no place in an order, no part of a name („DCAT-AP 3 katalogs”). */
const COUNTED = new RegExp(
  String.raw`(?:(?<!\p{L})(?<preposition>${PREPOSITION})[\u00A0 ])?(?<![\p{L}\d.,:/-]|[A-Z][\u00A0 ])(?<number>\d{1,3}(?:\u00A0\d{3})+|\d+)(?:,(?<decimals>\d+))?[\u00A0 ]${BETWEEN}(?<noun>\p{Ll}{2,})(?![\p{L}-]|[\u00A0 ]\d+(?:,\d|$)|…)(?=(?<more>(?:[\u00A0 ]\p{Ll}+(?![\p{L}-])){0,3}))`,
  'gu',
);

/**
 * Whether a genitive tells of what comes behind it: of the noun that is counted („no 100 indeksa punktiem”), or how large that noun is
 * („12 punktu starpība”).
 * @param after the words behind it
 */
function fitsAsAttribute(
  forms: readonly Form[],
  [next, ...after]: readonly string[],
  plural: boolean,
  fits: (form: Form) => boolean,
): boolean {
  const genitives = forms.filter((form) => form.case === 'genitive');
  const behind = next === undefined ? [] : formsOf(next);
  if (genitives.length === 0 || behind.length === 0) return false;
  return (
    genitives.some((form) => form.plural === plural) ||
    behind.some(fits) ||
    fitsAsAttribute(behind, after, plural, fits)
  );
}

/** A number and the noun that it counts: one or many, in the case that the preposition before them wants. */
export const counted: Pattern = {
  id: 'counted',
  language: 'lv',
  faults: (text) =>
    [...text.matchAll(COUNTED)].flatMap(({ 0: found, groups = {} }) => {
      const forms = formsOf(groups['noun'] ?? '');
      // „0 nozīmē”: what may be a place or a time is often a verb.
      if (forms.every((form) => !form.plural && form.case === 'locative')) return [];
      const { number = '', decimals = '', more = '' } = groups;
      const preposition = groups['preposition']?.toLowerCase();
      const value = Number(`${number.replaceAll('\u00A0', '')}.${decimals}`);
      const plural = pluralForm('lv', value, decimals.length) !== 'one';
      const fits = (form: Form): boolean =>
        form.plural === plural &&
        (preposition === undefined
          ? !(text === found && form.case === 'genitive')
          : plural
            ? form.case === 'dative'
            : (GOVERNED[preposition]?.includes(form.case) ?? true));
      return forms.some(fits) || fitsAsAttribute(forms, more.split(/[\u00A0 ]/).slice(1), plural, fits) ? [] : [found];
    }),
};
