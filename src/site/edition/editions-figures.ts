import type { TrendPoint } from '../../charts/trend-series.ts';
import { trendSvg } from '../../charts/trend-svg.ts';
import type { Figure } from '../../charts/figure.ts';
import { INDEX_CODE, SECTORS, type Sector } from '../../core/model/vocabulary.ts';
import type { Translator } from '../../i18n/translator.ts';
import { meanTrend } from '../shared/average-trend.ts';
import { meanTrendSentence, meanTrendTable, meanTrendTitle } from '../shared/average-trend-figure.ts';
import { derived, table } from '../shared/published.ts';
import { scoredEditions } from '../shared/results.ts';
import { sourceLine } from '../shared/source-line.ts';
import { timeAxis } from '../shared/time-axis.ts';
import { pointLabel } from '../shared/trend-points.ts';

/** Means of the index over the editions, of everyone and of the same bodies. */

/** The mean of a sector over the editions; null for a sector with fewer than two of them. */
export function averagesFigure(sector: Sector, words: Translator): Figure | null {
  const { t } = words;
  const trend = meanTrend(sector, 'sector', sector, INDEX_CODE);
  if (trend.all.length < 2) return null;
  const editions = trend.steps.map(({ row }) => row.edition);
  return {
    id: `${t('file.averages')}-${t(`file.sector.${sector}`)}`,
    title: meanTrendTitle(trend, 'sector', sector, words),
    subtitle: t(`averages.subtitle.${sector}`, { from: Math.min(...editions), to: Math.max(...editions) }),
    sentence: meanTrendSentence(trend, 'sector', sector, () => 'noAnswers', words),
    source: sourceLine(words, editions),
    drawing: trendSvg(
      { ...timeAxis(sector), subject: trend.all, compared: trend.same, peers: categoryPeers(sector) },
      pointLabel(trend.all, words),
    ),
    table: meanTrendTable(trend, sector, words),
  };
}

const categoryPeers = (sector: Sector): readonly (readonly TrendPoint[])[] =>
  derived(`category peers ${sector}`, () =>
    [
      ...new Set(
        table('averages').flatMap((row) => (row.sector === sector && row.scope === 'category' ? [row.scope_id] : [])),
      ),
    ].map((category) => meanTrend(sector, 'category', category, INDEX_CODE).all),
  );

/** Sectors of which any edition has scores. */
export const measuredSectors = (): readonly Sector[] => SECTORS.filter((sector) => scoredEditions(sector).length > 0);

export const editionsFigures = (words: Translator): readonly Figure[] =>
  measuredSectors().flatMap((sector) => averagesFigure(sector, words) ?? []);
