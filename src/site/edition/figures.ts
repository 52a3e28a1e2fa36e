import type { Figure } from '../../charts/figure.ts';
import { BAR, histogramSeries } from '../../charts/histogram-series.ts';
import { histogramSvg } from '../../charts/histogram-svg.ts';
import { stripFigureDrawing } from '../../charts/strip-rows-svg.ts';
import { stripSeries, type StripSeries } from '../../charts/strip-series.ts';
import { LEAD, stripSvg } from '../../charts/strip-svg.ts';
import type { Translator } from '../../i18n/translator.ts';
import { category } from '../shared/bodies.ts';
import { countColumn, scoreColumn } from '../shared/columns.ts';
import { fullestLevelTitle, fullestSentence } from './distribution-sentence.ts';
import { averageChangesFigure, moversFigure } from './changes-figures.ts';
import { dimensionMovesSentence, dimensionsTitle } from './dimensions-sentence.ts';
import { rankingFigure } from './ranking-figure.ts';
import { categoriesTitle, categoryMeansSentence, nameThen, sectorTitle, sizeSentence } from './sentence.ts';
import { sectorEvidenceFigure } from '../institution/evidence-figure.ts';
import type { CategoryResult, EditionView, SectorView } from './view.ts';
import { everyone } from '../shared/strips.ts';
import { plotDocument } from '../shared/plot-document.ts';
import { spansIn } from '../shared/results.ts';
import type { StructureRow } from '../shared/rows.ts';
import { sourceLine } from '../shared/source-line.ts';
import { stripSubtitle } from '../shared/strip-subtitle.ts';

const named = (stem: string, view: SectorView, { t }: Translator): string =>
  `${stem}-${t(`file.sector.${view.sector}`)}`;

/** Everyone of a sector on one strip; nobody is the one the reader came for. */
export function sectorStripFigure(view: SectorView, words: Translator): Figure {
  const { t } = words;
  const { now } = view.average;
  return {
    id: named(t('file.everyone'), view, words),
    about: t(`edition.about.${view.sector}`, { year: view.edition }),
    title: sectorTitle(view, words),
    subtitle: stripSubtitle(t(`everyone.subtitle.${view.sector}`, { year: view.edition }), [sectorStrip(view)], words),
    sentence: sizeSentence(view, words),
    source: sourceLine(words, [view.edition]),
    drawing: stripSvg(sectorStrip(view), LEAD, words.plain),
    table: {
      columns: [{ label: t('column.what') }, scoreColumn(t('column.score'), view.edition)],
      rows: [
        [t('statistic.highest'), now.highest],
        [t('statistic.mean'), now.mean],
        [t('statistic.median'), now.median],
        [t('statistic.lowest'), now.lowest],
      ],
    },
  };
}

export const sectorStrip = (view: SectorView): StripSeries => {
  const scores = everyone({ edition: view.edition, sector: view.sector, code: view.average.code });
  return { ...stripSeries(scores, null, spansIn(view.edition)), ticks: scores };
};

/** How many bodies have how many points. */
export function distributionFigure(view: SectorView, words: Translator): Figure | null {
  const { t, number, score } = words;
  const title = fullestLevelTitle(view, words);
  if (title === null) return null;
  const scores = everyone({ edition: view.edition, sector: view.sector, code: view.average.code });
  const series = histogramSeries(scores, spansIn(view.edition));
  return {
    id: named(t('file.distribution'), view, words),
    about: t(`edition.about.${view.sector}`, { year: view.edition }),
    title,
    subtitle: t(`distribution.subtitle.${view.sector}`, { bar: BAR }),
    sentence: fullestSentence(view.sector, series, words),
    source: sourceLine(words, [view.edition]),
    drawing: histogramSvg(plotDocument(), series, {
      level: (level) => t('level.short', { level }),
      count: (n) => number(n),
      bound: words.plain,
      median: (value) => t('distribution.median', { median: score(value, view.bounds) }),
    }),
    table: {
      columns: [
        { label: t('column.interval') },
        countColumn(t('column.level')),
        countColumn(t(`column.bodies.${view.sector}`)),
      ],
      rows: series.pieces.map((piece) => [`${piece.from}–${piece.to}`, piece.level, piece.n]),
    },
  };
}

/** Strip of one category among nobody else: its bodies, its median, its leader. */
export const categoryStrip = (view: SectorView, { rows, leaders }: CategoryResult): StripSeries =>
  stripSeries(
    rows.map((row) => row.score),
    leaders[0]?.score ?? null,
    spansIn(view.edition),
  );

/** Leaders and spread of each category; null where there is only one. */
export function categoriesFigure(view: SectorView, words: Translator): Figure | null {
  const { t } = words;
  if (view.categories.length < 2) return null;
  return {
    id: named(t('file.categories'), view, words),
    about: t(`edition.about.${view.sector}`, { year: view.edition }),
    title: categoriesTitle(view, words),
    subtitle: stripSubtitle(
      t(`categories.subtitle.${view.sector}`),
      view.categories.map((row) => categoryStrip(view, row)),
      words,
    ),
    sentence: categoryMeansSentence(view, words),
    source: sourceLine(words, [view.edition]),
    drawing: stripFigureDrawing(
      view.categories.map((row) => ({
        label: words.name(category(row.category)),
        value: row.mean === null ? '–' : words.score(row.mean, view.bounds),
        series: categoryStrip(view, row),
      })),
    ),
    table: {
      columns: [
        { label: t('column.category') },
        countColumn(t('column.scoredN')),
        scoreColumn(t('statistic.mean'), view.edition),
        { label: t('column.leader') },
        scoreColumn(t('column.leaderScore'), view.edition),
      ],
      rows: view.categories.map((row) => [
        words.name(category(row.category)),
        row.rows.length,
        row.mean,
        row.leaders.map((leader) => nameThen(leader, words)).join(', '),
        row.leaders[0]?.score ?? null,
      ]),
    },
  };
}

export const dimensionStrip = (view: SectorView, dimension: StructureRow): StripSeries => {
  const scores = everyone({ edition: view.edition, sector: view.sector, code: dimension.code });
  return { ...stripSeries(scores, null, spansIn(view.edition)), ticks: scores };
};

/** Means of the dimensions, and how they moved. */
export function dimensionsFigure(view: SectorView, words: Translator): Figure | null {
  const { t } = words;
  const title = dimensionsTitle(view, words);
  if (title === null) return null;
  const year = view.average.now.previous_edition;
  return {
    id: named(t('file.dimensions'), view, words),
    about: t(`edition.about.${view.sector}`, { year: view.edition }),
    title,
    subtitle: stripSubtitle(
      t(`edition.dim.subtitle.${view.sector}`),
      view.dimensions.map(({ dimension }) => dimensionStrip(view, dimension)),
      words,
    ),
    sentence: dimensionMovesSentence(view, words),
    source: sourceLine(words, year === null ? [view.edition] : [year, view.edition]),
    drawing: stripFigureDrawing(
      view.dimensions.map(({ dimension, average }) => ({
        label: words.name(dimension),
        value: average.now.mean === null ? '–' : words.score(average.now.mean, view.bounds),
        series: dimensionStrip(view, dimension),
      })),
    ),
    table: {
      columns: [
        { label: t('column.dimension') },
        scoreColumn(t('statistic.mean'), view.edition),
        scoreColumn(t('statistic.median'), view.edition),
        scoreColumn(t('statistic.lowest'), view.edition),
        scoreColumn(t('statistic.highest'), view.edition),
      ],
      rows: view.dimensions.map(({ dimension, average: { now } }) => [
        words.name(dimension),
        now.mean,
        now.median,
        now.lowest,
        now.highest,
      ]),
    },
  };
}

/** Every figure of an edition, sector by sector; the strip of everyone stands on the home page. */
export const editionFigures = (view: EditionView, words: Translator): readonly Figure[] =>
  view.sectors.flatMap((sector) =>
    [
      sectorStripFigure(sector, words),
      distributionFigure(sector, words),
      categoriesFigure(sector, words),
      dimensionsFigure(sector, words),
      sectorEvidenceFigure(sector, words),
      averageChangesFigure(sector, words),
      moversFigure(sector, 'rises', words),
      moversFigure(sector, 'falls', words),
      rankingFigure(sector, words),
    ].filter((figure) => figure !== null),
  );
