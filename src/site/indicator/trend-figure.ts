import type { Figure } from '../../charts/figure.ts';
import type { TrendPoint } from '../../charts/trend-series.ts';
import { trendSvg } from '../../charts/trend-svg.ts';
import type { Sector } from '../../core/model/vocabulary.ts';
import { comparedDecimals, DECIMALS, percentDecimals, rounded, same } from '../../i18n/rounding.ts';
import type { Translator } from '../../i18n/translator.ts';
import { codeRows } from '../shared/codes.ts';
import { asPercent, countColumn } from '../shared/columns.ts';
import { editionBefore, joinedByMethod } from '../shared/continuity.ts';
import { emptyYears, withoutCode, type EmptyReason } from '../shared/empty-years.ts';
import { aboutOf, named, percentColumn, resultCells, resultColumns } from './columns.ts';
import { indicatorResultsIn } from './results.ts';
import { hasPoints, measured, measureOf, type IndicatorSector, type Measure } from './view.ts';
import { tooFewSentence } from '../shared/like-for-like.ts';
import type { IndicatorResultRow } from '../shared/rows.ts';
import { sourceLine } from '../shared/source-line.ts';
import { timeAxis } from '../shared/time-axis.ts';
import { percentText } from '../shared/trend-points.ts';

/** How a question went over the editions: of everyone, and of the same bodies in two consecutive ones. */

/** A measure over the editions of a sector, in per cent; a break of the code leaves the line open. */
function points(
  rows: readonly IndicatorResultRow[],
  value: (row: IndicatorResultRow) => number | null,
): readonly TrendPoint[] {
  const known = new Set(rows.filter((row) => value(row) !== null).map((row) => row.edition));
  return rows.flatMap((row) => {
    const share = value(row);
    const before = editionBefore(row.edition, row.sector);
    return share === null
      ? []
      : [
          {
            edition: row.edition,
            score: share * 100,
            joined: before !== null && known.has(before) && joinedByMethod(row.edition, row.sector, row.indicator),
          },
        ];
  });
}

/** The measure of the same bodies then and now, in per cent; null where there is none. */
function samePair(kind: Measure, row: IndicatorResultRow): readonly [before: number, now: number] | null {
  const [before, now] =
    kind === 'mean' ? [row.same_previous_mean, row.same_mean] : [row.same_previous_full_share, row.same_full_share];
  return before === null || now === null ? null : [before * 100, now * 100];
}

/** Pairs of points of the same bodies, one for each step between editions. */
const samePoints = (kind: Measure, rows: readonly IndicatorResultRow[]): readonly TrendPoint[] =>
  rows.flatMap((row) => {
    const pair = samePair(kind, row);
    return pair === null || row.previous_edition === null
      ? []
      : [
          { edition: row.previous_edition, score: pair[0], joined: false },
          { edition: row.edition, score: pair[1], joined: true },
        ];
  });

/** „audzis par 3 procentpunktiem”: the difference of what is printed. @param from in per cent */
export function sharesMoved(from: number, to: number, { t, plural }: Pick<Translator, 't' | 'plural'>): string {
  if (same(from, to)) return t('meanTrend.unmoved');
  const digits = comparedDecimals(from, to, DECIMALS.percent);
  const by = Math.abs(rounded(rounded(to, digits) - rounded(from, digits), digits));
  return t(to > from ? 'meanTrend.rose' : 'meanTrend.fell', {
    points: plural('percentagePoints.by', by, {}, digits),
  });
}

/** How all and the same bodies moved into the newest edition; or that nothing can be compared. */
export function indicatorTrendTitle(
  rows: readonly IndicatorResultRow[],
  kind: Measure,
  sector: Sector,
  words: Pick<Translator, 't' | 'plural'>,
): string {
  const { t } = words;
  const [before, last] = rows.slice(-2);
  const year = last?.previous_edition ?? null;
  const pair = last === undefined ? null : samePair(kind, last);
  if (last === undefined || year === null || pair === null)
    return t('meanTrend.none', { year: year ?? last?.edition ?? '' });
  const what = kind === 'mean' ? 'mean' : 'full';
  const [then, now] = [before?.edition === year ? measured(kind, before) : null, measured(kind, last)];
  const both = { year, n: last.same_n ?? '–', of: last.counted, same: sharesMoved(...pair, words) };
  if (then === null || now === null) return t(`indicator.moved.alike.${what}.${sector}`, both);
  const all = sharesMoved(then * 100, now * 100, words);
  return last.same_n === last.counted && before?.counted === last.counted
    ? t(`indicator.moved.all.${what}.${sector}`, { year, all })
    : t(`indicator.moved.both.${what}.${sector}`, { ...both, all });
}

/** The measure of the same bodies in each two consecutive editions, as the dashed lines show it. */
function sameShares(
  rows: readonly IndicatorResultRow[],
  kind: Measure,
  sector: Sector,
  { t, percent }: Translator,
): readonly string[] {
  const pairs = rows.flatMap((row) => {
    const pair = samePair(kind, row);
    if (pair === null || row.previous_edition === null || row.same_n === null) return [];
    const least = comparedDecimals(...pair, DECIMALS.percent);
    const [from = '', to = ''] = pair.map((value) => percent(value / 100, percentDecimals(value, least)));
    return [
      t('meanTrend.pair', {
        before: row.previous_edition,
        year: row.edition,
        from,
        to,
        n: row.same_n,
        of: row.counted,
      }),
    ];
  });
  return pairs.length === 0 ? [] : [t(`indicator.same.${sector}`, { values: pairs.join('; ') })];
}

/** Why a question has no measure in an edition of its sector. */
function whyEmpty({ sector, code }: IndicatorSector, edition: number): EmptyReason {
  const without = withoutCode(
    codeRows(sector, code).map((row) => row.edition),
    edition,
  );
  return without === null ? 'noAnswers' : `question.${without}`;
}

/** The measure over true time; categories are grey. */
export function indicatorTrendFigure(view: IndicatorSector, words: Translator): Figure | null {
  const { t } = words;
  const { results, sector, row, code } = view;
  const kind = measureOf(row);
  const value = (entry: IndicatorResultRow) => measured(kind, entry);
  const own = points(results, value);
  if (!hasPoints(row) || own.length < 2) return null;
  const editions = results.map((result) => result.edition);
  const text = percentText(own, words);
  const categories = [
    ...new Set(editions.flatMap((edition) => indicatorResultsIn(edition, sector, code).map((r) => r.category))),
  ]
    .filter((entry) => entry !== results[0]?.category)
    .map((entry) =>
      editions.flatMap((edition) => indicatorResultsIn(edition, sector, code).filter((r) => r.category === entry)),
    );
  const what = kind === 'mean' ? 'mean' : 'full';
  return {
    id: named('file.trend', view, words),
    about: aboutOf(view, words),
    title: indicatorTrendTitle(results, kind, sector, words),
    subtitle: t(`indicator.trendSubtitle.${kind}.${sector}`, {
      from: Math.min(...editions),
      to: Math.max(...editions),
    }),
    sentence: [
      t('indicator.trendSentence', {
        values: own.map((point) => t('trend.value', { year: point.edition, score: text(point) })).join('; '),
      }),
      ...sameShares(results, kind, sector, words),
      ...own
        .filter((point, at) => at > 0 && !point.joined)
        .map((point) => t('meanBreak.method', { year: point.edition })),
      ...results.flatMap((result) => tooFewSentence(result, result.counted, sector, words)),
      ...emptyYears(
        sector,
        own.map((point) => point.edition),
        (year) => whyEmpty(view, year),
        words,
      ),
    ].join(' '),
    source: sourceLine(words, editions),
    drawing: trendSvg(
      {
        ...timeAxis(sector),
        subject: own,
        compared: samePoints(kind, results),
        peers: categories.map((rows) => points(rows, value)),
      },
      text,
    ),
    table: {
      columns: [
        { label: t('column.year') },
        ...resultColumns(words),
        countColumn(t('column.sameBodies')),
        percentColumn(t(`column.samePercentBefore.${what}`)),
        percentColumn(t(`column.samePercentNow.${what}`)),
        { label: t('column.sameNone') },
      ],
      rows: results.map((result) => [
        String(result.edition),
        ...resultCells(result),
        result.same_n,
        ...(kind === 'mean'
          ? [asPercent(result.same_previous_mean), asPercent(result.same_mean)]
          : [asPercent(result.same_previous_full_share), asPercent(result.same_full_share)]),
        result.same_none === null ? null : t(`sameNone.short.${result.same_none}`),
      ]),
    },
  };
}
