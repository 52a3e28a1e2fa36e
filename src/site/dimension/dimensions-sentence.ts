import type { Sector } from '../../core/model/vocabulary.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { DimensionSector } from './view.ts';
import { extremes, listed } from '../shared/listing.ts';

/** Where a sector stands highest: „Valsts iestādēm augstākais vidējais ir sadaļā „…””. */
export function dimensionsTitle(sector: Sector, dimensions: readonly DimensionSector[], words: Translator): string {
  const known = dimensions.filter(({ average }) => average.mean !== null);
  const ends = extremes(known, ({ average }) => average.mean);
  if (ends === null || known.length === 1) return words.t(`sectors.${sector}`);
  if (ends.same) return words.t(`edition.dim.titleSame.${sector}`);
  return words.t(`dimensions.best.${sector}`, {
    name: listed(
      ends.highest.map(({ row }) => words.name(row)),
      words,
    ),
  });
}

/** Mean of each dimension that has one. */
export function meansSentence(dimensions: readonly DimensionSector[], { t, name, score }: Translator): string {
  const values = dimensions.flatMap(({ row, average: { mean }, bounds }) =>
    mean === null ? [] : [t('categories.mean', { category: name(row), mean: score(mean, bounds) })],
  );
  return values.length === 0 ? t('dimensions.sentenceFew') : t('dimensions.sentence', { values: values.join('; ') });
}

/** What the list holds, and of whom. */
export const dimensionsDescription = (n: number, sectors: number, { t, plural }: Translator): string =>
  n === 0
    ? t('dimensions.none')
    : [plural('dimensions.description', n), ...(sectors > 1 ? [t('dimensions.both')] : [])].join(' ');
