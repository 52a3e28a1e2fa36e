import { barsSvg } from '../../charts/bars-svg.ts';
import type { Figure } from '../../charts/figure.ts';
import { known } from '../../core/model/known.ts';
import type { Translator } from '../../i18n/translator.ts';
import { category } from '../shared/bodies.ts';
import { hasPoints, measured, measureOf, type IndicatorSector, type IndicatorView } from './view.ts';
import { aboutOf, named, resultCells, resultColumns } from './columns.ts';
import { measureByCategoryTitle } from './sentence.ts';
import { plotDocument } from '../shared/plot-document.ts';
import type { IndicatorResultRow } from '../shared/rows.ts';
import { indicatorTrendFigure } from './trend-figure.ts';
import { sourceLine } from '../shared/source-line.ts';

/** The measure by category, the highest first, after that of all. */
export function indicatorCategoriesFigure(view: IndicatorSector, words: Translator): Figure | null {
  const { t, percent, name } = words;
  const { result, edition, sector, row } = view;
  const kind = measureOf(row);
  const value = (entry: IndicatorResultRow) => measured(kind, entry);
  const categories = view.categories.toSorted((a, b) => (value(b) ?? -1) - (value(a) ?? -1));
  const title = measureByCategoryTitle(
    kind,
    categories.map((entry) => ({ name: name(category(entry.category)), share: value(entry) })),
    words,
  );
  if (!hasPoints(row) || categories.length < 2 || title === null) return null;
  const bar = (label: string, from: IndicatorResultRow, subject: boolean) => {
    const own = value(from);
    return {
      label,
      share: own,
      value:
        own === null
          ? '–'
          : kind !== 'mean'
            ? t('bars.share', { share: percent(own), full: from.full, counted: from.counted })
            : percent(own),
      subject,
    };
  };
  const bars = [
    bar(t(`bars.all.${sector}`), result, true),
    ...categories.map((entry) => bar(name(category(entry.category)), entry, false)),
  ];
  return {
    id: named('file.categories', view, words),
    about: aboutOf(view, words),
    title,
    subtitle: t(`indicator.categoriesSubtitle.${kind}.${sector}`, { year: edition }),
    sentence: t('indicator.categoriesSentence', {
      values: [
        t('group.scoreOf', {
          name: t(`bars.all.${sector}`),
          score: percent(known(value(result), 'result of the sector')),
        }),
        ...categories.flatMap((entry) => {
          const own = value(entry);
          return own === null
            ? []
            : [t('group.scoreOf', { name: name(category(entry.category)), score: percent(own) })];
        }),
      ].join('; '),
    }),
    source: sourceLine(words, [edition]),
    bars,
    drawing: barsSvg(plotDocument(), bars),
    table: {
      columns: [{ label: t('column.category') }, ...resultColumns(words)],
      rows: [
        [t(`bars.all.${sector}`), ...resultCells(result)],
        ...categories.map((entry) => [name(category(entry.category)), ...resultCells(entry)]),
      ],
    },
  };
}

/** Figures of one sector, in order. */
export const indicatorSectorFigures = (view: IndicatorSector, words: Translator) => ({
  categories: indicatorCategoriesFigure(view, words),
  trend: indicatorTrendFigure(view, words),
});

/** Every figure of an indicator's page, both sectors'. */
export const indicatorFigures = (view: IndicatorView, words: Translator): readonly Figure[] =>
  view.sectors.flatMap((sector) =>
    Object.values(indicatorSectorFigures(sector, words)).filter((figure) => figure !== null),
  );
