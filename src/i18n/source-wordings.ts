import type { Language } from './language.ts';
import wordings from './source-wordings.json' with { type: 'json' };

/** What sources and institutions wrote in Latvian, about what was measured and beside their answers, with its translation. */

const ENGLISH: Readonly<Record<string, string>> = wordings;

/** A wording in the language of the page; where it has no translation, as it was written, and in which language that is. */
export function sourceWording(language: Language, written: string): { readonly text: string; readonly lang?: 'lv' } {
  if (language === 'lv' || written === '') return { text: written };
  const english = Object.hasOwn(ENGLISH, written) ? ENGLISH[written] : undefined;
  return english === undefined ? { text: written, lang: 'lv' } : { text: english };
}
