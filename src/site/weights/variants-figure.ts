import { barsSvg } from '../../charts/bars-svg.ts';
import type { Figure } from '../../charts/figure.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Move } from '../../core/reweigh/moves.ts';
import { countColumn } from '../shared/columns.ts';
import { plotDocument } from '../shared/plot-document.ts';
import { sourceLine } from '../shared/source-line.ts';
import { FIRST, inOrder, weightsViews, type VariantView, type WeightsView } from './variants-view.ts';

/** One decimal is printed of a mean move. */
export const SHIFT_DIGITS = 1;

export function variantName({ variant }: VariantView, { profiles }: WeightsView, { t, name }: Translator): string {
  const about = profiles.dimensions.find(({ code }) => code === variant.code);
  return about === undefined
    ? t(`weigh.variant.${variant.kind === 'equal' ? 'equal' : 'official'}`)
    : t(`weigh.variant.${variant.kind === 'doubled' ? 'doubled' : 'left_out'}`, { name: name(about) });
}

/** The first of a variant in order. */
export const firstOf = ({ placed }: VariantView, words: Translator) =>
  inOrder(placed, words)
    .filter(({ rank }) => rank !== null)
    .slice(0, FIRST);

/** How far the order hangs on the weights, as recomputations by chance say; '' where there are none. */
export function dependsText({ drawn, firstAhead }: WeightsView, { t, plural, percent }: Translator): string {
  if (drawn === null) return '';
  return [
    plural('weigh.depends', drawn.shift, { spread: percent(drawn.spread) }, SHIFT_DIGITS),
    ...(firstAhead === null ? [] : [t('weigh.firstAhead', { share: percent(firstAhead) })]),
  ].join(' ');
}

/** What other weights than the official ones do to the ranks of a sector; null where there are no others. */
export function variantsFigure(view: WeightsView, words: Translator): Figure | null {
  const { t, plural, name, number, ordinal } = words;
  const { edition, sector, variants } = view;
  const others = variants.filter(({ variant }) => variant.kind !== 'official');
  if (others.length === 0) return null;
  const changed = others.filter(({ moves }) => moves.firstChanged).length;
  const most = others.toSorted((a, b) => (b.moves.shift ?? 0) - (a.moves.shift ?? 0))[0];
  const furthest = most?.moves.shift ?? 0;
  const moved = ({ placed }: VariantView, move: Move | null) => {
    const body = move === null ? undefined : placed[move.at];
    return body === undefined || move === null ? [null, null, null] : [name(body), move.from, move.to];
  };
  return {
    id: `${t('file.weights')}-${edition}-${t(`file.sector.${sector}`)}`,
    about: t(`edition.about.${sector}`, { year: edition }),
    title: changed === 0 ? t('weigh.firstSame') : plural('weigh.first', changed, { all: others.length }),
    subtitle: t('weigh.variants.subtitle'),
    sentence:
      most === undefined
        ? ''
        : plural('weigh.most', furthest, { variant: variantName(most, view, words) }, SHIFT_DIGITS),
    source: sourceLine(words, [edition]),
    drawing: barsSvg(
      plotDocument(),
      others.map((each) => ({
        label: variantName(each, view, words),
        share: each.moves.shift === null || furthest === 0 ? null : each.moves.shift / furthest,
        value: each.moves.shift === null ? '–' : number(each.moves.shift, SHIFT_DIGITS),
        subject: each === most,
      })),
    ),
    table: {
      columns: [
        { label: t('weigh.column.variant') },
        { label: t('weigh.column.first') },
        { label: t('weigh.column.shift'), digits: SHIFT_DIGITS },
        countColumn(t('weigh.column.far')),
        { label: t('weigh.column.rise') },
        countColumn(t('weigh.column.riseFrom')),
        countColumn(t('weigh.column.riseTo')),
        { label: t('weigh.column.fall') },
        countColumn(t('weigh.column.fallFrom')),
        countColumn(t('weigh.column.fallTo')),
      ],
      rows: variants.map((each) => [
        variantName(each, view, words),
        firstOf(each, words)
          .map((body) => t('weigh.placed', { rank: ordinal(body.rank ?? 0), name: name(body) }))
          .join('; '),
        each.moves.shift,
        each.moves.far,
        ...moved(each, each.moves.rise),
        ...moved(each, each.moves.fall),
      ]),
    },
  };
}

export const weightsFigures = (words: Translator): readonly Figure[] =>
  weightsViews().flatMap((view) => variantsFigure(view, words) ?? []);
