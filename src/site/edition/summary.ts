import type { Key } from '../../i18n/messages.ts';
import type { Translator } from '../../i18n/translator.ts';
import { names } from './sentence.ts';
import type { EditionView, SectorView } from './view.ts';
import { listed } from '../shared/listing.ts';

/** An edition in a line or two, where it stands beside others. */

/** „115 valsts iestādes un 43 pašvaldības”: who was measured. */
export const measured = (views: readonly SectorView[], words: Translator): string =>
  listed(
    views.map((view) => words.plural(`edition.bodies.${view.sector}`, view.ranked.length + view.unranked.length)),
    words,
  );

export const statusKey = (status: 'official' | 'demonstration' | 'figures_only'): Key => `edition.status.${status}`;

/** An edition in a line or two for the list of editions. */
export function editionSummary({ sectors, figures }: EditionView, words: Translator): readonly string[] {
  if (sectors.length === 0 && figures.length === 0) return [words.t('editions.nothing')];
  return [
    ...sectors.map((view) => summaryLine(view, words)),
    ...figures
      .filter(({ sector }) => !sectors.some((view) => view.sector === sector))
      .map(({ sector, rows }) => words.plural(`editions.figures.${sector}`, rows.length)),
  ];
}

function summaryLine(view: SectorView, words: Translator): string {
  const { mean, highest } = view.average.now;
  if (view.ranked.length === 0)
    return words.t('editions.noScore', {
      bodies: words.plural(`edition.bodies.${view.sector}`, view.unranked.length),
    });
  const bodies = words.plural(`edition.bodies.${view.sector}`, view.ranked.length);
  return mean === null || highest === null
    ? bodies
    : words.t('editions.line', {
        bodies,
        mean: words.score(mean, view.bounds),
        best: words.score(highest, view.bounds),
        names: names(view.leaders, view.sector, words),
      });
}
