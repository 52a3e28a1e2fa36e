import type { Translator } from '../../i18n/translator.ts';
import { isDemonstration } from './results.ts';

/** „E-indekss 2022 · demonstrācijas dati”: stands under and inside every picture. */
export const sourceLine = (words: Translator, editions: readonly number[]): string => {
  const first = Math.min(...editions);
  const last = Math.max(...editions);
  const years = first === last ? String(first) : `${first}–${last}`;
  return editions.some(isDemonstration)
    ? words.t('figure.sourceDemonstration', { years })
    : words.t('figure.source', { years });
};
