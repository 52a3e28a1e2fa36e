import type { PageLanguage } from '../templates.ts';

/** What a number in a text is, by how it is written. */
export type TokenKind = 'year' | 'ordinal' | 'percent' | 'signed' | 'decimal' | 'whole';

/** A number as it stands in a text. */
export interface Token {
  readonly kind: TokenKind;
  /** Without the signs of its language: `-12.5`, `45219918`. */
  readonly value: string;
  /** Where its digits begin and end in the text. */
  readonly from: number;
  readonly to: number;
}

const PATTERNS: Readonly<Record<PageLanguage, RegExp>> = {
  lv: /\d+\.\d+|\d{1,3}(?:\u00A0\d{3})+(?!\d)(?:,\d+)?|\d+(?:,\d+)?/g,
  en: /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/g,
};

/** Every number of a text, dates, codes and all. */
export function tokensOf(text: string, language: PageLanguage): Token[] {
  return [...text.matchAll(PATTERNS[language])].map(({ 0: found, index }) => {
    const to = index + found.length;
    const digits = language === 'lv' ? found.replaceAll('\u00A0', '').replace(',', '.') : found.replaceAll(',', '');
    const sign =
      /[+−]$/.test(text.slice(0, index)) && !/[\d\p{L}][+−]$/u.test(text.slice(0, index)) ? text[index - 1] : '';
    const value = sign === '−' ? `-${digits}` : digits;
    return { kind: kindOf(digits, sign ?? '', text.slice(to), language), value, from: index, to };
  });
}

function kindOf(digits: string, sign: string, after: string, language: PageLanguage): TokenKind {
  if (sign !== '') return 'signed';
  if (/^\u00A0?%/.test(after)) return 'percent';
  if (digits.includes('.')) return 'decimal';
  if (/^20\d\d$/.test(digits)) return 'year';
  // „36. vietā”, but „palicis 1.” at the end of a sentence.
  const ordinal = language === 'lv' ? /^\.(?:[\u00A0 ]\p{Ll}|,)/u : /^(?:st|nd|rd|th)\b/;
  return ordinal.test(after) ? 'ordinal' : 'whole';
}

/** What two languages have in common of the numbers of a text: their values, sorted. */
export const valuesOf = (text: string, language: PageLanguage): readonly string[] =>
  tokensOf(text, language)
    .map(({ value }) => value)
    .sort();
