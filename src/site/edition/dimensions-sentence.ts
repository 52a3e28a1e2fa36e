import { known } from '../../core/model/known.ts';
import { same } from '../../i18n/rounding.ts';
import type { Translator } from '../../i18n/translator.ts';
import { changesApart, scoresApart } from '../shared/apart.ts';
import type { SectorView } from './view.ts';
import { extremes, where } from '../shared/listing.ts';
import type { StructureRow } from '../shared/rows.ts';

/** Which dimensions of a sector are strong and weak, and which moved. */

/** Dimensions with a mean. */
const withMean = ({ dimensions }: SectorView) => dimensions.filter(({ average }) => average.now.mean !== null);

const dimensionEnds = (view: SectorView) => extremes(withMean(view), ({ average }) => average.now.mean);

/** The weakest dimension; null where there is nothing to compare it with. */
export function dimensionsTitle(view: SectorView, words: Translator): string | null {
  const ends = dimensionEnds(view);
  if (ends === null || withMean(view).length < 2) return null;
  return ends.same
    ? words.t(`edition.dim.titleSame.${view.sector}`)
    : words.t(`edition.dim.title.${view.sector}`, { where: dimensionsNamed(ends.lowest, words) });
}

export function dimensionSentence(view: SectorView, words: Translator): string {
  const ends = dimensionEnds(view);
  if (ends === null || withMean(view).length < 2) return '';
  const [best = '', worst = ''] = scoresApart(
    [ends.highest, ends.lowest].map(([row]) => known(row?.average.now.mean, 'mean of a dimension')),
    view.bounds,
    words,
  );
  return ends.same
    ? words.t('edition.dimensionsSame', { mean: best })
    : words.t('edition.dimensions', {
        best: dimensionsNamed(ends.highest, words),
        bestMean: best,
        worst: dimensionsNamed(ends.lowest, words),
        worstMean: worst,
      });
}

/** Which dimension moved most among the same bodies; where that is not known, which is strong and which weak. */
export function dimensionMovesSentence(view: SectorView, words: Translator): string {
  const year = view.average.now.previous_edition;
  const changes = view.dimensions.flatMap(({ dimension, average: { now, comparable } }) =>
    comparable && now.same_mean !== null && now.same_previous_mean !== null
      ? [{ dimension, change: now.same_mean - now.same_previous_mean }]
      : [],
  );
  const ends = extremes(changes, ({ change }) => change);
  const [up, down] = [ends?.highest[0]?.change, ends?.lowest[0]?.change];
  if (year === null || ends === null || up === undefined || down === undefined || changes.length < 2)
    return dimensionSentence(view, words);
  const said = { year, among: words.t(`edition.sameIn.${view.sector}`) };
  const [upBy = '', downBy = ''] = changesApart([up, down], words);
  if (ends.same)
    return !same(up, 0)
      ? words.t('edition.dim.moves.same', { ...said, by: upBy })
      : words.t('edition.dim.moves.none', said);
  const rise = { up: dimensionsNamed(ends.highest, words), upBy };
  const fall = { down: dimensionsNamed(ends.lowest, words), downBy };
  if (same(down, 0)) return words.t('edition.dim.moves.upOnly', { ...said, ...rise, down: fall.down });
  if (same(up, 0)) return words.t('edition.dim.moves.downOnly', { ...said, ...fall, up: rise.up });
  const way = up < 0 ? 'down' : down > 0 ? 'up' : 'both';
  return words.t(`edition.dim.moves.${way}`, { ...said, ...rise, ...fall });
}

/** „sadaļā „A””, „sadaļās „A” un „B”” */
const dimensionsNamed = (rows: readonly { readonly dimension: StructureRow }[], words: Translator): string =>
  where(
    'dimension',
    rows.map(({ dimension }) => words.name(dimension)),
    words,
  );
