import type { Bilingual } from '../../../src/core/model/finding.ts';
import type { StructureRow } from '../../../src/core/model/methodology.ts';
import { own } from '../../../src/core/model/own.ts';
import { MISSING_REASONS, type MissingReason } from '../../../src/core/model/vocabulary.ts';
import lv from '../../../src/i18n/lv.json' with { type: 'json' };
import { optionKey } from '../../../src/i18n/question-words.ts';

/** What people read in the workbook in the place of the contract's words, and the way back. */

export const BOOLEANS = { yes: 'jā', no: 'nē' } as const;

export const REASONS: Readonly<Record<MissingReason, string>> = {
  not_applicable: 'nav attiecināms',
  not_answered: 'nav atbildēts',
  not_assessed: 'nav vērtēts',
  withheld: 'netiek publicēts',
};

/** When each reason is the right one, for the sheet of instructions. */
export const REASONS_MEAN: Readonly<Record<MissingReason, string>> = {
  not_applicable: 'jautājums uz iestādi neattiecas; rezultātu tas neietekmē',
  not_answered: 'iestāde uz jautājumu neatbildēja; aprēķinā tas ir nulle punktu',
  not_assessed: 'rādītāju vērtē kāds cits, un tas nav novērtēts; rezultātu tas neietekmē',
  withheld: 'atbilde ir, bet to nepublicē; rezultātu tas neietekmē',
};

const spelled = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();
const bare = (text: string): string =>
  spelled(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '');

/** A word as the contract has it, and whether the marks over its letters were left out. */
export interface Meant<T> {
  readonly key: T;
  readonly bare: boolean;
}

function meant<T extends string>(text: string, words: Readonly<Record<T, string>>): Meant<T> | null {
  const pairs = Object.entries(words) as [T, string][];
  const exact = pairs.find(([key, word]) => spelled(text) === word || text.trim() === key);
  if (exact !== undefined) return { key: exact[0], bare: false };
  const near = pairs.find(([, word]) => bare(text) === bare(word));
  return near === undefined ? null : { key: near[0], bare: true };
}

const SITE_WORDS: Readonly<Record<string, string>> = lv;

/**
 * Options of a choice as people read them: the words of the site where it has any, else the key. Where two options would read
 * the same, or one like the key of another, the keys stand.
 */
export function optionWords({ code, options }: StructureRow): ReadonlyMap<string, string> {
  const keys = [...options.keys()];
  const words = keys.map((key) => own(SITE_WORDS, optionKey(code, key) ?? '') ?? key.replaceAll('_', ' '));
  const clear = words.every((word, at) =>
    keys.every((key, other) => at === other || ![bare(key), bare(words[other] ?? '')].includes(bare(word))),
  );
  return new Map(keys.map((key, at) => [key, clear ? (words[at] ?? key) : key]));
}

/** The option that a text names, by its word or by its key. */
export function optionOf(text: string, indicator: StructureRow): Meant<string> | null {
  if (indicator.options.has(text)) return { key: text, bare: false };
  const pairs = [...optionWords(indicator)];
  const exact = pairs.find(([, word]) => spelled(word) === spelled(text));
  if (exact !== undefined) return { key: exact[0], bare: false };
  const near = pairs.filter(([key, word]) => bare(word) === bare(text) || bare(key) === bare(text));
  return near.length === 1 ? { key: (near[0] as [string, string])[0], bare: true } : null;
}

export const booleanOf = (text: string): Meant<'yes' | 'no'> | null => meant(text, BOOLEANS);
export const reasonOf = (text: string): Meant<MissingReason> | null => meant(text, REASONS);

/** The reasons in the order of the contract. */
export const REASON_WORDS = MISSING_REASONS.map((reason) => REASONS[reason]);

/** A number as Latvian writes it. */
const comma = (value: number): string => String(value).replace('.', ',');

/** What may stand as the answer to an indicator, in words. */
export function kindOf(indicator: StructureRow): Bilingual {
  const { type, lower, upper } = indicator;
  switch (type) {
    case 'boolean':
      return { lv: `${BOOLEANS.yes} vai ${BOOLEANS.no}`, en: `${BOOLEANS.yes} (yes) or ${BOOLEANS.no} (no)` };
    case 'choice': {
      const words = [...optionWords(indicator).values()].join(', ');
      return { lv: `viens no: ${words}`, en: `one of: ${words}` };
    }
    case 'share':
      return { lv: 'procenti: skaitlis no 0 līdz 100', en: 'per cent: a number from 0 to 100' };
    case 'count':
      return { lv: 'skaits: vesels skaitlis, 0 vai vairāk', en: 'a count: a whole number, 0 or more' };
    case 'rating':
      if (lower === null || upper === null) return { lv: 'skaitlis', en: 'a number' };
      return { lv: `skaitlis no ${comma(lower)} līdz ${comma(upper)}`, en: `a number from ${lower} to ${upper}` };
    case '':
      return { lv: 'teksts', en: 'text' };
    default:
      return type satisfies never;
  }
}
