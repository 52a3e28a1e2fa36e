import { same, type Bounds } from '../../i18n/rounding.ts';
import type { Translator } from '../../i18n/translator.ts';
import { scoresApart } from './apart.ts';

/** „no 12,0 līdz 40,5”; of ends that are the same, that it is one. @param bounds of the edition */
export function rangeText(
  lowest: number,
  highest: number,
  bounds: Bounds,
  words: Pick<Translator, 't' | 'number'>,
): string {
  const [low = '', high = ''] = scoresApart([lowest, highest], bounds, words);
  return same(lowest, highest)
    ? words.t('range.same', { score: low })
    : words.t('range.between', { lowest: low, highest: high });
}
