import type { Translator } from '../i18n/translator.ts';

/** „no 12,0 līdz 40,5”; of ends that print the same, that it is one. */
export const rangeText = (lowest: number, highest: number, { t, score }: Pick<Translator, 't' | 'score'>): string =>
  score(lowest) === score(highest)
    ? t('range.same', { score: score(lowest) })
    : t('range.between', { lowest: score(lowest), highest: score(highest) });
