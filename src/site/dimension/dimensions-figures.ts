import type { Figure, FigureColumn } from '../../charts/figure.ts';
import { stripFigureDrawing } from '../../charts/strip-rows-svg.ts';
import { SECTORS, type Sector } from '../../core/model/vocabulary.ts';
import { known } from '../../core/model/known.ts';
import { percentDecimals, scoreDecimals } from '../../i18n/rounding.ts';
import type { Translator } from '../../i18n/translator.ts';
import { dimensionCodes } from '../shared/codes.ts';
import { countColumn } from '../shared/columns.ts';
import { dimensionView, type DimensionSector } from './view.ts';
import { dimensionsTitle, meansSentence } from './dimensions-sentence.ts';
import { stripAmong } from '../shared/strips.ts';
import { sourceLine } from '../shared/source-line.ts';
import { stripSubtitle } from '../shared/strip-subtitle.ts';

/** Dimensions by sector, in the order of the structure. */
export const sectorDimensions = (): readonly {
  readonly sector: Sector;
  readonly dimensions: readonly DimensionSector[];
}[] => {
  const views = dimensionCodes().map(dimensionView);
  return SECTORS.map((sector) => ({
    sector,
    dimensions: views.flatMap((view) => view.sectors.filter((entry) => entry.sector === sector)),
  })).filter(({ dimensions }) => dimensions.length > 0);
};

/** Share of the index in the newest edition that has the dimension, 0–1. */
export const newestShare = ({ editions }: DimensionSector): number =>
  known(
    editions.findLast((entry) => entry.row !== undefined),
    'weight',
  ).share;

/** Means of the dimensions of one sector, each with everyone on a strip. */
export function dimensionListFigure(sector: Sector, dimensions: readonly DimensionSector[], words: Translator): Figure {
  const { t, name, score } = words;
  const mean = ({ average, bounds }: DimensionSector): string =>
    average.mean === null ? '–' : score(average.mean, bounds);
  /** Each row is of the newest edition that has its dimension. */
  const boundsOf = new Map(dimensions.map((view) => [name(view.row), view.bounds]));
  const points = (label: string): FigureColumn => ({
    label,
    digits: (value, [dimension]) => scoreDecimals(value, boundsOf.get(String(dimension)) ?? []),
  });
  const strips = dimensions.map((view) => stripAmong(view, null));
  return {
    id: `${t('file.averages')}-${t(`file.sector.${sector}`)}`,
    title: dimensionsTitle(sector, dimensions, words),
    subtitle: stripSubtitle(t(`dimensions.subtitle.${sector}`), strips, words),
    sentence: meansSentence(dimensions, words),
    source: sourceLine(
      words,
      dimensions.map(({ edition }) => edition),
    ),
    drawing: stripFigureDrawing(
      dimensions.map((view) => ({ label: name(view.row), value: mean(view), series: stripAmong(view, null) })),
    ),
    table: {
      columns: [
        { label: t('column.dimension') },
        { label: t('column.weightPercent'), digits: (value) => percentDecimals(value) },
        countColumn(t('column.bodies')),
        points(t('column.mean')),
        points(t('statistic.lowest')),
        points(t('statistic.median')),
        points(t('statistic.highest')),
      ],
      rows: dimensions.map((view) => [
        name(view.row),
        newestShare(view) * 100,
        view.average.n,
        view.average.mean,
        view.average.lowest,
        view.average.median,
        view.average.highest,
      ]),
    },
  };
}

export const dimensionListFigures = (words: Translator): readonly Figure[] =>
  sectorDimensions().map(({ sector, dimensions }) => dimensionListFigure(sector, dimensions, words));
