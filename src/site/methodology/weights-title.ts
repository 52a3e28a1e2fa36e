import type { Translator } from '../../i18n/translator.ts';
import { quoted } from '../shared/listing.ts';
import type { WeightsView } from './structure-view.ts';
import { yearsText } from '../shared/years-text.ts';

/** Which dimension weighs most, of all that tie, and when the weights changed where there was anything to change from. */
export function weightsTitle(
  { sector, heaviest, dimensions, editions, changed }: Omit<WeightsView, 'rows'>,
  words: Translator,
): string {
  const { t, name } = words;
  const names = quoted(heaviest.map(name), words);
  const most =
    dimensions === 1
      ? t(`method.weights.only.${sector}`, { names })
      : heaviest.length === dimensions
        ? t(`method.weights.equal.${sector}`)
        : t(`method.weights.most.${sector}`, { names });
  if (editions.length < 2) return most;
  const since =
    changed.length === 0
      ? t('method.weights.unchanged')
      : t('method.weights.changed', { years: yearsText(changed, words) });
  return `${most}; ${since}`;
}
