import type { z } from 'zod';
import type { Bilingual } from '../model/finding.ts';

const TYPES: Readonly<Record<string, Bilingual>> = {
  string: { lv: 'teksts', en: 'a text' },
  number: { lv: 'skaitlis', en: 'a number' },
  int: { lv: 'vesels skaitlis', en: 'a whole number' },
  boolean: { lv: 'true vai false', en: 'true or false' },
  array: { lv: 'saraksts […]', en: 'a list […]' },
  object: { lv: 'objekts {…}', en: 'an object {…}' },
  record: { lv: 'objekts {…}', en: 'an object {…}' },
};

const FORMATS: Readonly<Record<string, Bilingual>> = {
  url: { lv: 'pilna tīmekļa adrese', en: 'a full web address' },
  email: { lv: 'e-pasta adrese', en: 'an e-mail address' },
  regex: { lv: 'SHA-256 summa: 64 heksadecimāli cipari', en: 'a SHA-256 sum: 64 hexadecimal digits' },
};

/** A date, or nothing, as a JSON text. */
export const DAY_OR_BLANK: Bilingual = { lv: 'GGGG-MM-DD vai ""', en: 'YYYY-MM-DD or ""' };

export const ONLY_KNOWN_KEYS: Bilingual = { lv: 'tikai paredzētās atslēgas', en: 'only keys of the contract' };

/** What a JSON value should have been, in both languages. */
export function jsonExpected(issue: z.core.$ZodIssue): Bilingual {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? { lv: issue.expected, en: issue.expected };
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ');
      return { lv: `viens no: ${values}`, en: `one of: ${values}` };
    }
    case 'invalid_format':
      return FORMATS[issue.format] ?? { lv: issue.format, en: issue.format };
    case 'unrecognized_keys':
      return ONLY_KNOWN_KEYS;
    case 'too_small':
      return typeof issue.minimum === 'number' && issue.origin !== 'string'
        ? { lv: `ne mazāk par ${issue.minimum}`, en: `at least ${issue.minimum}` }
        : { lv: 'aizpildīta vērtība', en: 'a value that is filled in' };
    case 'too_big':
      return { lv: `ne vairāk par ${issue.maximum}`, en: `at most ${issue.maximum}` };
    case 'invalid_key':
      return { lv: 'gads un sektors, piemēram, „2022-state”', en: 'year and sector, as in “2022-state”' };
    default:
      return issue.message === DAY_OR_BLANK.en ? DAY_OR_BLANK : { lv: issue.message, en: issue.message };
  }
}
