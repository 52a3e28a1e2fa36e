import { trendPoints, type TrendPoint } from '../charts/trend-series.ts';
import { trendSvg } from '../charts/trend-svg.ts';
import type { Figure } from '../charts/figure.ts';
import { INDEX_CODE, SECTORS, type Sector } from '../core/model/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';
import { countColumn, pointColumn, sameColumns, scoreByYearColumn } from './columns.ts';
import { compared } from './compared.ts';
import { emptyYears } from './empty-years.ts';
import { derived, table } from './published.ts';
import { scoredEditions } from './results.ts';
import type { AverageRow } from './rows.ts';
import { sourceLine } from './source-line.ts';
import { timeAxis } from './time-axis.ts';
import { joinedRun, pointLabel, pointText } from './trend-points.ts';

/** Means of the index over the editions, by sector or category, each edition joined to the one it can be compared with. */

const indexAverages = (sector: Sector, scope: 'sector' | 'category'): readonly AverageRow[] =>
  derived(`index averages ${sector}/${scope}`, () =>
    table('averages')
      .filter((row) => row.sector === sector && row.scope === scope && row.code === INDEX_CODE)
      .toSorted((a, b) => a.edition - b.edition),
  );

const points = (rows: readonly AverageRow[]): TrendPoint[] =>
  trendPoints(
    rows.map((row) => ({
      edition: row.edition,
      score: row.mean,
      break: (row.same_n ?? 0) > 0 ? null : 'method',
      previous: row.previous_edition,
    })),
  );

/** The mean of everyone over the editions; null for a sector with fewer than two of them. */
export function averagesFigure(sector: Sector, words: Translator): Figure | null {
  const { t } = words;
  const rows = indexAverages(sector, 'sector');
  const own = points(rows);
  const run = joinedRun(own);
  if (own.length < 2 || run === undefined) return null;
  const { first, last } = run;
  const moved = compared({ value: first.score, bounds: [] }, { value: last.score, bounds: [] }, words);
  const title =
    first === last
      ? t('averages.title.break', { year: last.edition })
      : t(`averages.title.${moved.way}.${sector}`, {
          year: first.edition,
          ...(moved.way === 'same' ? {} : { points: moved.points }),
        });
  const text = pointText(own, words);
  return {
    id: `${t('file.averages')}-${t(`file.sector.${sector}`)}`,
    title,
    subtitle: t(`averages.subtitle.${sector}`, { from: own[0]?.edition ?? '', to: last.edition }),
    sentence: [
      t('averages.sentence', {
        values: own.map((point) => t('trend.value', { year: point.edition, score: text(point) })).join('; '),
      }),
      ...emptyYears(
        sector,
        own.map((point) => point.edition),
        () => 'few',
        words,
      ),
    ].join(' '),
    source: sourceLine(
      words,
      own.map((point) => point.edition),
    ),
    drawing: trendSvg({ ...timeAxis(sector), subject: own, peers: categoryPeers(sector) }, pointLabel(own, words)),
    table: {
      columns: [
        { label: t('column.year') },
        countColumn(t(`column.bodies.${sector}`)),
        pointColumn(t('statistic.mean'), own),
        scoreByYearColumn(t('statistic.median')),
        scoreByYearColumn(t('statistic.lowest')),
        scoreByYearColumn(t('statistic.highest')),
        ...sameColumns(rows, words),
        countColumn(t('column.sameBodies')),
      ],
      rows: rows.map((row) => [
        String(row.edition),
        row.n,
        row.mean,
        row.median,
        row.lowest,
        row.highest,
        row.same_previous_mean,
        row.same_mean,
        row.same_n,
      ]),
    },
  };
}

const categoryPeers = (sector: Sector): readonly (readonly TrendPoint[])[] =>
  derived(`category peers ${sector}`, () =>
    [...Map.groupBy(indexAverages(sector, 'category'), (row) => row.scope_id).values()].map(points),
  );

/** Sectors of which any edition has scores. */
export const measuredSectors = (): readonly Sector[] => SECTORS.filter((sector) => scoredEditions(sector).length > 0);

export const editionsFigures = (words: Translator): readonly Figure[] =>
  measuredSectors().flatMap((sector) => averagesFigure(sector, words) ?? []);
