import { max, mean as meanOf, median, min } from 'd3';
import type { Figure } from '../charts/figure.ts';
import { BAR, histogramSeries } from '../charts/histogram-series.ts';
import { histogramSvg } from '../charts/histogram-svg.ts';
import { stripFigureDrawing } from '../charts/strip-rows-svg.ts';
import { stripSeries, type StripSeries } from '../charts/strip-series.ts';
import { LEAD, stripSvg } from '../charts/strip-svg.ts';
import type { Translator } from '../i18n/translator.ts';
import { category } from './bodies.ts';
import { averageChangesFigure, moversFigure } from './edition-changes-figures.ts';
import { rankingFigure } from './edition-ranking-figure.ts';
import {
  byMean,
  bySector,
  categoryMeansSentence,
  dimensionMovesSentence,
  fullestSentence,
  nameThen,
  sectorTitle,
  sizeSentence,
} from './edition-sentence.ts';
import type { CategoryResult, EditionView, SectorView } from './edition-view.ts';
import { everyone } from './institution-figures.ts';
import { plotDocument } from './plot-document.ts';
import { spansIn } from './results.ts';
import type { StructureRow } from './rows.ts';
import { sourceLine } from './source-line.ts';

const named = (stem: string, view: SectorView, { t }: Translator): string =>
  `${stem}-${t(bySector('file.sector', view.sector))}`;

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Everyone of a sector on one strip; nobody is the one the reader came for. */
export function sectorStripFigure(view: SectorView, words: Translator): Figure {
  const { t } = words;
  const scores = everyone({ edition: view.edition, sector: view.sector, code: view.average.code });
  return {
    id: named(t('file.everyone'), view, words),
    about: t(bySector('edition.about', view.sector), { year: view.edition }),
    title: sectorTitle(view, words),
    subtitle: t(bySector('everyone.subtitle', view.sector), { year: view.edition }),
    sentence: sizeSentence(view, words),
    source: sourceLine(words, [view.edition]),
    drawing: stripSvg(sectorStrip(view), LEAD),
    table: {
      columns: [{ label: t('column.what') }, { label: t('column.score'), digits: 1 }],
      rows: [
        [t('statistic.highest'), max(scores) ?? null],
        [t('statistic.mean'), meanOf(scores) ?? null],
        [t('statistic.median'), median(scores) ?? null],
        [t('statistic.lowest'), min(scores) ?? null],
      ],
    },
  };
}

export const sectorStrip = (view: SectorView): StripSeries => {
  const scores = everyone({ edition: view.edition, sector: view.sector, code: view.average.code });
  return { ...stripSeries(scores, null, spansIn(view.edition)), ticks: scores };
};

/** How many bodies have how many points. */
export function distributionFigure(view: SectorView, words: Translator): Figure {
  const { t, number, score } = words;
  const scores = everyone({ edition: view.edition, sector: view.sector, code: view.average.code });
  const series = histogramSeries(scores, spansIn(view.edition));
  const fullest = view.levels.reduce((a, b) => (b.n > a.n ? b : a));
  const fullestBar = series.fullest;
  const stem = fullest.share > 0.5 ? 'distribution.titleMost' : 'distribution.title';
  return {
    id: named(t('file.distribution'), view, words),
    about: t(bySector('edition.about', view.sector), { year: view.edition }),
    title: t(bySector(stem, view.sector), { level: fullest.row.level, name: lower(words.name(fullest.row)) }),
    subtitle: t(bySector('distribution.subtitle', view.sector), { bar: BAR }),
    sentence: fullestSentence(view, fullestBar.from, fullestBar.to, fullestBar.n, words),
    source: sourceLine(words, [view.edition]),
    drawing: histogramSvg(plotDocument(), series, {
      level: (level) => t('level.short', { level }),
      count: (n) => number(n),
      median: (value) => t('distribution.median', { median: score(value) }),
    }),
    table: {
      columns: [
        { label: t('column.interval') },
        { label: t('column.level'), digits: 0 },
        { label: t(bySector('column.bodies', view.sector)), digits: 0 },
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
  const best = view.categories
    .filter((row) => row.mean !== null)
    .reduce<CategoryResult | null>((a, b) => (a === null || (b.mean ?? 0) > (a.mean ?? 0) ? b : a), null);
  return {
    id: named(t('file.categories'), view, words),
    about: t(bySector('edition.about', view.sector), { year: view.edition }),
    title:
      best === null
        ? t('categories.titleFew')
        : t('categories.title', { category: lower(words.name(category(best.category))) }),
    subtitle: t(bySector('categories.subtitle', view.sector)),
    sentence: categoryMeansSentence(view, words),
    source: sourceLine(words, [view.edition]),
    drawing: stripFigureDrawing(
      view.categories.map((row) => ({
        label: words.name(category(row.category)),
        value: row.mean === null ? '–' : words.score(row.mean),
        series: categoryStrip(view, row),
      })),
    ),
    table: {
      columns: [
        { label: t('column.category') },
        { label: t('column.scoredN'), digits: 0 },
        { label: t('statistic.mean'), digits: 1 },
        { label: t('column.leader') },
        { label: t('column.leaderScore'), digits: 1 },
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
  const [best] = byMean(view);
  const worst = byMean(view).at(-1);
  if (best === undefined || worst === undefined) return null;
  const year = view.average.now.previous_edition;
  return {
    id: named(t('file.dimensions'), view, words),
    about: t(bySector('edition.about', view.sector), { year: view.edition }),
    title: t(bySector('edition.dim.title', view.sector), { dimension: lower(words.name(worst.dimension)) }),
    subtitle: t(bySector('edition.dim.subtitle', view.sector)),
    sentence: dimensionMovesSentence(view, words),
    source: sourceLine(words, year === null ? [view.edition] : [year, view.edition]),
    drawing: stripFigureDrawing(
      view.dimensions.map(({ dimension, average }) => ({
        label: words.name(dimension),
        value: average.now.mean === null ? '–' : words.score(average.now.mean),
        series: dimensionStrip(view, dimension),
      })),
    ),
    table: {
      columns: [
        { label: t('column.dimension') },
        { label: t('statistic.mean'), digits: 1 },
        { label: t('statistic.median'), digits: 1 },
        { label: t('statistic.lowest'), digits: 1 },
        { label: t('statistic.highest'), digits: 1 },
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
      averageChangesFigure(sector, words),
      moversFigure(sector, 'rises', words),
      moversFigure(sector, 'falls', words),
      rankingFigure(sector, words),
    ].filter((figure) => figure !== null),
  );
