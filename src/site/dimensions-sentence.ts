import type { Sector } from '../core/model/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';
import type { DimensionSector } from './dimension-view.ts';

/** Where a sector stands highest: „Valsts iestādēm augstākais vidējais ir sadaļā „…””. */
export function dimensionsTitle(
  sector: Sector,
  dimensions: readonly DimensionSector[],
  { t, name }: Translator,
): string {
  const [first, ...rest] = dimensions.filter(({ average }) => average.mean !== null);
  if (first === undefined) return t(`sectors.${sector}`);
  const best = rest.reduce((a, b) => ((b.average.mean ?? 0) > (a.average.mean ?? 0) ? b : a), first);
  return t(`dimensions.best.${sector}`, { name: name(best.row) });
}
