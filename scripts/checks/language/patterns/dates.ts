import type { Case } from '../nouns.ts';
import { formsOf } from '../nouns.ts';
import { GOVERNED, PREPOSITION } from './counted.ts';
import { never, type Pattern } from './pattern.ts';

/** Dates as they stand in Latvian sentences, in the case that what stands before them wants. */

const S = String.raw`[\u00A0 ]`;
const DATE = String.raw`(?:19|20)\d\d\.${S}(?<year>gad(?:s|a|am|u|ā))(?![\p{L}])(?:${S}\d{1,2}\.${S}(?<month>(?:janvār|februār|mart|aprīl|maij|jūnij|jūlij|august|septembr|oktobr|novembr|decembr)\p{Ll}*))?`;
const MORE = String.raw`(?<more>${S}\p{Ll})?`;
const AFTER_PREPOSITION = new RegExp(String.raw`(?<!\p{L})(?<preposition>${PREPOSITION})${S}${DATE}${MORE}`, 'gu');

/** „kopš 2021. gada 1. jūlija”, „līdz 2024. gada 30. jūnijam”, „par 2022. gadu”; „par 2022. gada rezultātiem”. */
const afterPreposition: Pattern = {
  id: 'date-case',
  language: 'lv',
  faults: (text) =>
    [...text.matchAll(AFTER_PREPOSITION)].flatMap(({ 0: found, groups = {} }) => {
      const { preposition = '', year = '', month, more } = groups;
      const cases = formsOf(month ?? year)
        .filter(({ plural }) => !plural)
        .map((form) => form.case);
      const wanted: readonly Case[] = [
        ...(GOVERNED[preposition.toLowerCase()] ?? []),
        ...(more === undefined ? [] : (['genitive', 'locative'] as const)),
      ];
      const yearFits = month === undefined || year === 'gada';
      return yearFits && cases.some((each) => wanted.includes(each)) ? [] : [found];
    }),
};

const NOMINATIVE = String.raw`(?:19|20)\d\d\.${S}(?:gads(?!\p{L})|gada${S}\d{1,2}\.${S}\p{Ll}+(?:is|js|ts)(?!\p{L}))`;
/** What was done or ended, of which a date tells when. */
const DONE = String.raw`(?:beigusies|beidzies|sākusies|sācies|(?:iz|no|pār|ap|at|sa|ie|pie|uz)?\p{Ll}+(?:ēt|āt|īt|ot|ņemt|slēgt|celt)(?:s|a|i|as))`;

export const DATES: readonly Pattern[] = [
  afterPreposition,
  // „Darbība beigusies 2021. gada 30. jūnijā.”
  never('date-when', 'lv', new RegExp(String.raw`(?<!\p{L})${DONE}:?${S}${NOMINATIVE}`, 'iu')),
  // „Iestāde izveidota 2024. gada 1. janvārī, bet …”: no date in the nominative in brackets behind what it tells of.
  never(
    'date-in-brackets',
    'lv',
    new RegExp(String.raw`\p{Ll}${S}\((?:19|20)\d\d\.${S}gada${S}\d{1,2}\.${S}\p{Ll}+(?:is|js|ts)[;)]`, 'u'),
  ),
  // „Kopš 2021. gada 1. jūlija”
  never('date-colon', 'lv', /(?<!\p{L})(?:kopš|līdz|no|pēc|pirms):(?:[\u00A0 ]|$)/iu),
  // „(kopš 2021. gada)”
  never('bare-year', 'lv', /(?<!\p{L})(?:kopš|līdz|pēc|pirms|pret) (?:19|20)\d\d(?![\d.,\u00A0%–-])/iu),
  // „par 2017.–2019. gadu”
  never(
    'range-of-years',
    'lv',
    /(?:19|20)\d\d[–-](?:19|20)\d\d\.[\u00A0 ]gad\p{Ll}+/u,
    /(?<![\d-])(?:19|20)\d\d-(?:19|20)\d\d(?![\d-])/u,
  ),
];
