import type { Translator } from '../../i18n/translator.ts';
import { extremes, where } from '../shared/listing.ts';

/** Which category has the highest mean, of all that tie; null where none has a mean. */
export function categoryTitle(
  categories: readonly { readonly name: string; readonly mean: number | null }[],
  words: Pick<Translator, 't'>,
): string | null {
  const known = categories.filter(({ mean }) => mean !== null);
  const ends = extremes(known, ({ mean }) => mean);
  if (ends === null) return null;
  if (ends.same && known.length > 1) return words.t('categories.titleSame');
  return words.t(known.length === 1 ? 'categories.titleOnly' : 'categories.title', {
    where: where(
      'category',
      ends.highest.map(({ name }) => name),
      words,
    ),
  });
}
