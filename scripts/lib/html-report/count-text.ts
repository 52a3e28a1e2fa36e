import type { Lang } from '../args.ts';
import { counted } from '../report.ts';
import type { Counts } from '../validation/counts.ts';
import { WORDS } from './words.ts';

type Noun = 'blockers' | 'warnings' | 'places';

/** A number with its noun, which a line break must not part. */
export const countText = (n: number, noun: Noun, lang: Lang): string =>
  counted(n, WORDS[lang][noun], lang).replace(' ', '\u00A0');

/** „3 kļūdas, 2 brīdinājumi”; what there is none of is left out. */
export const countsText = ({ blockers, warnings }: Pick<Counts, 'blockers' | 'warnings'>, lang: Lang): string =>
  [
    ...(blockers > 0 ? [countText(blockers, 'blockers', lang)] : []),
    ...(warnings > 0 ? [countText(warnings, 'warnings', lang)] : []),
  ].join(', ');
