import type { Translator } from '../i18n/translator.ts';
import { institutionIn } from './bodies.ts';
import type { DimensionSector, DimensionView } from './dimension-view.ts';

/** What the dimension is worth in the index, in each sector, in plain words. */
export function dimensionSentence({ sectors, row }: DimensionView, words: Translator): string {
  const { t, pick } = words;
  const weights = sectors.map((view) => ({
    sector: view.sector,
    words: {
      year: view.edition,
      share: words.percent(view.editions.findLast((entry) => entry.row !== undefined)?.share ?? 0),
      mark: t(`mark.${view.row.status}`),
    },
  }));
  const [first, second] = weights;
  const alike =
    first !== undefined && second !== undefined && JSON.stringify(first.words) === JSON.stringify(second.words);
  const said = alike
    ? [t('dimension.weight.both', first.words)]
    : weights.map((weight) => t(`dimension.weight.${weight.sector}`, weight.words));
  return [pick(row.question_lv, row.question_en) ?? '', ...said].filter((part) => part !== '').join(' ');
}

/** „Valsts iestādes: vidēji 43,2 punkti”. */
export const dimensionSectorTitle = ({ sector, average }: DimensionSector, { t, plural }: Translator): string =>
  average.mean === null
    ? t(`sectors.${sector}`)
    : t(`dimension.sectorTitle.${sector}`, { points: plural('points.are', average.mean, {}, 1) });

/** Who leads: by name while they are few. */
export function leadersTitle({ ranked, edition, sector }: DimensionSector, { t, name, plural }: Translator): string {
  const leaders = ranked.filter((row) => row.rank === 1);
  if (leaders.length > 3)
    return t('dimension.leadersMany', { bodies: plural(`group.count.${sector}`, leaders.length) });
  return t('dimension.leaders', {
    names: leaders.map((row) => name(institutionIn(row.institution_id, edition))).join(', '),
  });
}
