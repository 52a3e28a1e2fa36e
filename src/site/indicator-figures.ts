import { barsSvg } from '../charts/bars-svg.ts';
import type { Figure, FigureColumn } from '../charts/figure.ts';
import type { TrendPoint } from '../charts/trend-series.ts';
import { trendSvg } from '../charts/trend-svg.ts';
import { DECIMALS, percentDecimals, rounded, same } from '../i18n/rounding.ts';
import type { Translator } from '../i18n/translator.ts';
import { category } from './bodies.ts';
import { codeRows } from './codes.ts';
import { countColumn } from './columns.ts';
import { editionBefore, joinedByMethod } from './continuity.ts';
import { emptyYears, withoutCode, type EmptyReason } from './empty-years.ts';
import { indicatorResultsIn } from './indicator-results.ts';
import { hasPoints, measured, measureOf, type IndicatorSector, type IndicatorView } from './indicator-view.ts';
import { measureByCategoryTitle } from './indicator-sentence.ts';
import { plotDocument } from './plot-document.ts';
import type { IndicatorResultRow } from './rows.ts';
import { sourceLine } from './source-line.ts';
import { timeAxis } from './time-axis.ts';
import { joinedRun, percentText, runDecimals } from './trend-points.ts';

/** Both sectors are on one page; the name of a figure says whose it is. */
const named = (stem: 'file.categories' | 'file.trend', { sector }: IndicatorSector, { t }: Translator): string =>
  `${t(stem)}-${t(`file.sector.${sector}`)}`;

/** „Facebook konts · Valsts iestādes”. */
const aboutOf = ({ row, sector }: IndicatorSector, { t, name }: Translator): string =>
  t('figure.about', { name: name(row), sector: t(`sectors.${sector}`) });

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
        t('group.scoreOf', { name: t(`bars.all.${sector}`), score: percent(value(result) ?? 0) }),
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

const percentColumn = (label: string): FigureColumn => ({
  label,
  digits: (value) => percentDecimals(value, DECIMALS.finePercent),
});

const resultColumns = ({ t }: Translator): readonly FigureColumn[] => [
  countColumn(t('column.asked')),
  countColumn(t('column.counted')),
  countColumn(t('column.full')),
  percentColumn(t('column.fullPercent')),
  percentColumn(t('column.meanPercent')),
];

const asPercent = (share: number | null): number | null => (share === null ? null : share * 100);

const resultCells = (row: IndicatorResultRow) =>
  [row.asked, row.counted, row.full, asPercent(row.full_share), asPercent(row.mean)] as const;

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
  const { t, plural } = words;
  const { results, sector, row, code } = view;
  const kind = measureOf(row);
  const value = (entry: IndicatorResultRow) => measured(kind, entry);
  const own = points(results, value);
  const trendKind = kind === 'mean' ? 'mean' : 'full';
  const run = joinedRun(own);
  if (!hasPoints(row) || own.length < 2 || run === undefined) return null;
  const { first, last } = run;
  const editions = results.map((result) => result.edition);
  const text = percentText(own, words);
  // The difference of what is printed, so that the finding agrees with the labels.
  const digits = runDecimals(run);
  const moved = rounded(rounded(last.score, digits) - rounded(first.score, digits), digits);
  const categories = [
    ...new Set(editions.flatMap((edition) => indicatorResultsIn(edition, sector, code).map((r) => r.category))),
  ]
    .filter((entry) => entry !== results[0]?.category)
    .map((entry) =>
      editions.flatMap((edition) => indicatorResultsIn(edition, sector, code).filter((r) => r.category === entry)),
    );
  return {
    id: named('file.trend', view, words),
    about: aboutOf(view, words),
    title:
      first === last
        ? t('trend.titleBreak', { year: last.edition })
        : same(first.score, last.score)
          ? t(`indicator.trendSame.${trendKind}`, { year: first.edition })
          : t(moved > 0 ? `indicator.trendUp.${trendKind}` : `indicator.trendDown.${trendKind}`, {
              year: first.edition,
              points: plural('percentagePoints.by', Math.abs(moved), {}, digits),
            }),
    subtitle: t(`indicator.trendSubtitle.${kind}`, { from: Math.min(...editions), to: Math.max(...editions) }),
    sentence: [
      t('indicator.trendSentence', {
        values: own.map((point) => t('trend.value', { year: point.edition, score: text(point) })).join('; '),
      }),
      ...own
        .filter((point, at) => at > 0 && !point.joined)
        .map((point) => t('meanBreak.method', { year: point.edition })),
      ...emptyYears(
        sector,
        own.map((point) => point.edition),
        (year) => whyEmpty(view, year),
        words,
      ),
    ].join(' '),
    source: sourceLine(words, editions),
    drawing: trendSvg(
      { ...timeAxis(sector), subject: own, peers: categories.map((rows) => points(rows, value)) },
      text,
    ),
    table: {
      columns: [{ label: t('column.year') }, ...resultColumns(words)],
      rows: results.map((result) => [String(result.edition), ...resultCells(result)]),
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
