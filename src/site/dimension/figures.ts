import { quantile } from 'd3';
import { barsSvg } from '../../charts/bars-svg.ts';
import type { Figure } from '../../charts/figure.ts';
import { stripSeries } from '../../charts/strip-series.ts';
import { LEAD, stripSvg } from '../../charts/strip-svg.ts';
import { trendSvg } from '../../charts/trend-svg.ts';
import { known } from '../../core/model/known.ts';
import type { Translator } from '../../i18n/translator.ts';
import { scoresApart } from '../shared/apart.ts';
import { meanTrend } from '../shared/average-trend.ts';
import { meanTrendSentence, meanTrendTable, meanTrendTitle } from '../shared/average-trend-figure.ts';
import { category } from '../shared/bodies.ts';
import { countColumn, scoreColumn } from '../shared/columns.ts';
import { codeRows } from '../shared/codes.ts';
import { dimensionRankingFigure } from './ranking-figure.ts';
import type { DimensionSector, DimensionView } from './view.ts';
import { categoryTitle } from '../edition/category-title.ts';
import { spreadSentence, spreadTitle } from './sentence.ts';
import { withoutCode, type EmptyReason } from '../shared/empty-years.ts';
import { everyone } from '../shared/strips.ts';
import { plotDocument } from '../shared/plot-document.ts';
import { dimensionsIn, spansIn } from '../shared/results.ts';
import { sourceLine } from '../shared/source-line.ts';
import { stripSubtitle } from '../shared/strip-subtitle.ts';
import { timeAxis } from '../shared/time-axis.ts';
import { pointLabel } from '../shared/trend-points.ts';

/** Both sectors are on one page; the name of a figure says whose it is. */
const named = (
  stem: 'file.everyone' | 'file.trend' | 'file.categories',
  { sector }: DimensionSector,
  { t }: Translator,
) => `${t(stem)}-${t(`file.sector.${sector}`)}`;

/** „Pakalpojumu nodrošināšana · Valsts iestādes”. */
const aboutOf = ({ row, sector }: DimensionSector, { t, name }: Translator): string =>
  t('figure.about', { name: name(row), sector: t(`sectors.${sector}`) });

/** Everyone of the sector on one strip. */
export function dimensionStripFigure(view: DimensionSector, words: Translator): Figure | null {
  const { t } = words;
  const { edition, sector, code, average } = view;
  const scores = everyone({ edition, sector, code });
  if (scores.length === 0) return null;
  const series = { ...stripSeries(scores, null, spansIn(edition)), ticks: scores };
  return {
    id: named('file.everyone', view, words),
    about: aboutOf(view, words),
    title: spreadTitle(scores, sector, view.bounds, words),
    subtitle: stripSubtitle(t(`dimension.stripSubtitle.${sector}`, { year: edition }), [series], words),
    sentence: spreadSentence(average, view.bounds, words),
    source: sourceLine(words, [edition]),
    drawing: stripSvg(series, LEAD, words.plain),
    table: {
      columns: [{ label: t('column.what') }, scoreColumn(t('column.score'), edition)],
      rows: [
        [t('statistic.highest'), average.highest],
        [t('statistic.upperQuartile'), quantile(scores, 0.75) ?? null],
        [t('statistic.mean'), average.mean],
        [t('statistic.median'), average.median],
        [t('statistic.lowerQuartile'), quantile(scores, 0.25) ?? null],
        [t('statistic.lowest'), average.lowest],
      ],
    },
  };
}

/** Why a dimension has no mean in an edition of its sector. */
function whyEmpty({ sector, code }: DimensionSector, edition: number): EmptyReason {
  const without = withoutCode(
    codeRows(sector, code).map((row) => row.edition),
    edition,
  );
  return without === null ? 'noAnswers' : `dimension.${without}`;
}

/** Mean over true time; the other dimensions are grey. */
export function dimensionTrendFigure(view: DimensionSector, words: Translator): Figure | null {
  const { trend, sector, edition, code } = view;
  if (trend.all.length < 2) return null;
  const editions = trend.steps.map(({ row }) => row.edition);
  return {
    id: named('file.trend', view, words),
    about: aboutOf(view, words),
    title: meanTrendTitle(trend, 'sector', sector, words),
    subtitle: words.t(`dimension.trendSubtitle.${sector}`, { from: Math.min(...editions), to: Math.max(...editions) }),
    sentence: meanTrendSentence(trend, 'sector', sector, (year) => whyEmpty(view, year), words),
    source: sourceLine(words, editions),
    drawing: trendSvg(
      {
        ...timeAxis(sector),
        subject: trend.all,
        compared: trend.same,
        peers: dimensionsIn(edition, sector)
          .filter((row) => row.code !== code)
          .map((row) => meanTrend(sector, 'sector', sector, row.code).all),
      },
      pointLabel(trend.all, words),
    ),
    table: meanTrendTable(trend, sector, words),
  };
}

/** Means of the categories, the highest first, after the mean of all. */
export function dimensionCategoriesFigure(view: DimensionSector, words: Translator): Figure | null {
  const { t, score, name } = words;
  const { categories, average, edition, sector } = view;
  const title = categoryTitle(
    categories.map((row) => ({ name: name(category(row.scope_id)), mean: row.mean })),
    words,
  );
  if (categories.length < 2 || title === null) return null;
  const withMean = categories.filter((row) => row.mean !== null);
  const means = scoresApart(
    withMean.map((row) => known(row.mean, 'mean of a category')),
    view.bounds,
    words,
  );
  const bar = (label: string, mean: number | null, subject: boolean) => ({
    label,
    share: mean === null ? null : mean / 100,
    value: mean === null ? t('group.noMean') : score(mean, view.bounds),
    subject,
  });
  const bars = [
    bar(t(`bars.all.${sector}`), average.mean, true),
    ...categories.map((row) =>
      bar(t('bars.category', { name: name(category(row.scope_id)), n: row.n }), row.mean, false),
    ),
  ];
  return {
    id: named('file.categories', view, words),
    about: aboutOf(view, words),
    title,
    subtitle: t(`dimension.categoriesSubtitle.${sector}`, { year: edition }),
    sentence: t('dimension.categoriesSentence', {
      values: withMean
        .map((row, at) => t('categories.mean', { category: name(category(row.scope_id)), mean: means[at] ?? '' }))
        .join('; '),
    }),
    source: sourceLine(words, [edition]),
    bars,
    drawing: barsSvg(plotDocument(), bars),
    table: {
      columns: [
        { label: t('column.category') },
        countColumn(t('column.bodies')),
        scoreColumn(t('column.mean'), edition),
        scoreColumn(t('statistic.lowest'), edition),
        scoreColumn(t('statistic.median'), edition),
        scoreColumn(t('statistic.highest'), edition),
      ],
      rows: [
        [t(`bars.all.${sector}`), average.n, average.mean, average.lowest, average.median, average.highest],
        ...categories.map(
          (row) => [name(category(row.scope_id)), row.n, row.mean, row.lowest, row.median, row.highest] as const,
        ),
      ],
    },
  };
}

/** Figures of one sector, in order. */
export const dimensionSectorFigures = (view: DimensionSector, words: Translator) => ({
  strip: dimensionStripFigure(view, words),
  ranking: dimensionRankingFigure(view, words),
  trend: dimensionTrendFigure(view, words),
  categories: dimensionCategoriesFigure(view, words),
});

/** Every figure of a dimension's page, both sectors'. */
export const dimensionFigures = (view: DimensionView, words: Translator): readonly Figure[] =>
  view.sectors.flatMap((sector) =>
    Object.values(dimensionSectorFigures(sector, words)).filter((figure) => figure !== null),
  );
