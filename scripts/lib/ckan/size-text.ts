import { number } from '../../../src/i18n/formats.ts';
import type { Lang } from '../args.ts';

/** The size of a file for people: `29 B`, `1,0 kB`, `9,2 MB`. */
export function sizeText(bytes: number, lang: Lang): string {
  if (bytes < 1000) return `${bytes} B`;
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kB'] : [bytes / 1e6, 'MB'];
  return `${number(lang, value, 1)} ${unit}`;
}
