import type { Language } from '../../i18n/language.ts';
import { translator, type Translator } from '../../i18n/translator.ts';

/** No-break spaces as they are typed, but within a number and before a per cent sign. */
const plain = (text: string): string => text.replace(/\u00A0(?!%)(?!(?<=\d\u00A0)\d{3})/gu, ' ');

/** A translator whose texts can be compared with typed ones: lines may be broken anywhere. */
export function plainWords(language: Language): Translator {
  const words = translator(language);
  return {
    ...words,
    t: (key, parameters) => plain(words.t(key, parameters)),
    plural: (key, value, parameters, digits) => plain(words.plural(key, value, parameters, digits)),
  };
}
