import { max, median, min, quantile } from 'd3';
import { stripFigureDrawing } from '../charts/strip-rows-svg.ts';
import { LEAD, stripSvg } from '../charts/strip-svg.ts';
import { stripSeries, type StripSeries } from '../charts/strip-series.ts';
import { trendPoints, type TrendPoint } from '../charts/trend-series.ts';
import { trendSvg } from '../charts/trend-svg.ts';
import type { Figure } from '../charts/figure.ts';
import { INDEX_CODE } from '../core/model/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';
import { displayName, scoresOf } from './bodies.ts';
import { institutionSentence } from './institution-sentence.ts';
import type { InstitutionView } from './institution-view.ts';
import { profileWords } from './profile-sentence.ts';
import { derived, table } from './published.ts';
import { average, changesOf, scoredEditions, scoresIn, spansIn } from './results.ts';
import type { ScoreRow } from './rows.ts';
import { sourceLine } from './source-line.ts';
import { yearsText } from './years-text.ts';

/** Everyone's scores of one code, the same array each time. */
export const everyone = (row: Pick<ScoreRow, 'edition' | 'sector' | 'code'>): readonly number[] =>
  derived(`everyone ${row.edition}/${row.sector}/${row.code}`, () =>
    scoresIn(row.edition, row.sector, row.code)
      .map((r) => r.score)
      .filter((score) => score !== null),
  );

/** The strip of everyone with one score marked; ticks, median and levels are made once for all the bodies on it. */
export const stripAmong = (
  row: Pick<ScoreRow, 'edition' | 'sector' | 'code'>,
  subject: number | null,
): StripSeries => ({
  ...derived(`strip ${row.edition}/${row.sector}/${row.code}`, () =>
    stripSeries(everyone(row), null, spansIn(row.edition)),
  ),
  subject,
});

/** The strip of one score among all bodies of its sector. */
export const stripOf = (row: ScoreRow): StripSeries => stripAmong(row, row.score);

/** Rows of the table of a standing: where the middle and the ends are. */
const spread = (row: ScoreRow) =>
  derived(`spread ${row.edition}/${row.sector}/${row.code}`, () => {
    const scores = everyone(row);
    return [
      ['statistic.highest', max(scores) ?? null],
      ['statistic.upperQuartile', quantile(scores, 0.75) ?? null],
      ['statistic.median', median(scores) ?? null],
      ['statistic.lowerQuartile', quantile(scores, 0.25) ?? null],
      ['statistic.lowest', min(scores) ?? null],
    ] as const;
  });

export function standingFigure(view: InstitutionView, words: Translator): Figure | null {
  const { latest } = view;
  if (latest === undefined || latest.score === null) return null;
  const { t } = words;
  const municipal = latest.sector === 'municipal';
  return {
    id: t('file.standing'),
    title: t('institution.standingTitle', { name: displayName(view.id, words), year: latest.edition }),
    subtitle: t(municipal ? 'strip.subtitleMunicipal' : 'strip.subtitleState'),
    sentence: institutionSentence(view, words),
    source: sourceLine(words, [latest.edition]),
    drawing: stripSvg(stripOf(latest), LEAD),
    table: {
      columns: [{ label: t('column.what') }, { label: t('column.score'), digits: 1 }],
      rows: [[displayName(view.id, words), latest.score], ...spread(latest).map(([label, score]) => [t(label), score])],
    },
  };
}

export function profileFigure(view: InstitutionView, words: Translator): Figure | null {
  const { latest, dimensions } = view;
  if (latest === undefined) return null;
  const medianOf = (code: string): number | null =>
    average(latest.edition, latest.sector, 'sector', latest.sector, code)?.median ?? null;
  const said = profileWords(
    dimensions.flatMap(({ dimension, score: { code, score, rank, rank_n: rankN } }) => {
      const middle = medianOf(code);
      return score === null || middle === null
        ? []
        : [{ name: words.name(dimension), score, median: middle, rank, rankN }];
    }),
    latest.edition,
    words,
  );
  if (said === null) return null;
  const { t } = words;
  const meanOf = (scope: 'category' | 'group', code: string): number | null => {
    const scopeId = scope === 'category' ? latest.category : latest.group_id;
    return scopeId === null ? null : (average(latest.edition, latest.sector, scope, scopeId, code)?.mean ?? null);
  };
  return {
    id: t('file.profile'),
    about: displayName(view.id, words),
    title: said.title,
    subtitle: t(latest.sector === 'municipal' ? 'profile.subtitleMunicipal' : 'profile.subtitleState'),
    sentence: said.sentence,
    source: sourceLine(words, [latest.edition]),
    drawing: stripFigureDrawing(
      dimensions.map(({ dimension, score }) => ({
        label: words.name(dimension),
        value: score.score === null ? '–' : words.score(score.score),
        series: stripOf(score),
      })),
    ),
    table: {
      columns: [
        { label: t('column.dimension') },
        { label: t('column.score'), digits: 1 },
        { label: t('column.level'), digits: 0 },
        { label: t('column.rank'), digits: 0 },
        { label: t('column.categoryMean'), digits: 1 },
        { label: t('column.groupMean'), digits: 1 },
        { label: t('column.median'), digits: 1 },
      ],
      rows: dimensions.map(({ dimension, score }) => [
        words.name(dimension),
        score.score,
        score.level,
        score.rank,
        meanOf('category', dimension.code),
        meanOf('group', dimension.code),
        medianOf(dimension.code),
      ]),
    },
  };
}

/** Index points of a body over time, with its breaks. */
export const indexTrend = (id: string): readonly TrendPoint[] =>
  derived(`trend ${id}`, () => {
    const changes = changesOf(id).filter((row) => row.code === INDEX_CODE);
    return trendPoints(
      scoresOf(id)
        .filter((row) => row.code === INDEX_CODE)
        .map((row) => {
          const change = changes.find((c) => c.edition === row.edition);
          return {
            edition: row.edition,
            score: row.score,
            break: change?.break ?? null,
            previous: change?.previous_edition ?? null,
          };
        }),
    );
  });

/** Years on the time axis: every edition there was, those with scores of the sector marked. */
export const timeAxis = (sector: ScoreRow['sector']) =>
  derived(`time axis ${sector}`, () => {
    const editions = table('editions').map((row) => row.edition);
    const measured = scoredEditions(sector);
    return {
      years: [Math.min(...editions), Math.max(...editions)] as const,
      editions: editions.map((edition) => ({ edition, measured: measured.includes(edition) })),
    };
  });

export function trendFigure(view: InstitutionView, words: Translator): Figure | null {
  const { latest } = view;
  const points = indexTrend(view.id);
  if (latest === undefined || points.length < 2) return null;
  const { t, plural } = words;
  const first = points[points.findLastIndex((point) => !point.joined)];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return null;
  const moved = last.score - first.score;
  const title =
    first === last
      ? t('trend.titleBreak', { year: last.edition })
      : Math.abs(moved) < 0.05
        ? t('trend.titleSame', { year: first.edition })
        : t(moved > 0 ? 'trend.titleUp' : 'trend.titleDown', {
            year: first.edition,
            points: plural('points.by', Math.abs(moved), {}, 1),
          });
  const peers = peersOf(latest).filter((id) => id !== view.id);
  return {
    id: t('file.trend'),
    about: displayName(view.id, words),
    title,
    subtitle: t(latest.group_id === null ? 'trend.subtitleCategory' : 'trend.subtitleGroup', {
      from: points[0]?.edition ?? '',
      to: last.edition,
    }),
    sentence: [
      t('trend.sentence', {
        values: points
          .map((point) => t('trend.value', { year: point.edition, score: words.score(point.score) }))
          .join('; '),
      }),
      ...absences(view, words),
      ...breakSentences(view, words),
      figuresOnlySentence(words),
      ...(points.some((point) => point.joined) ? [`${t('changes.unrounded')}.`] : []),
    ].join(' '),
    source: sourceLine(
      words,
      points.map((point) => point.edition),
    ),
    drawing: trendSvg({ ...timeAxis(latest.sector), subject: points, peers: peers.map(indexTrend) }, words.score),
    table: {
      columns: [
        { label: t('column.year') },
        { label: t('column.score'), digits: 1 },
        { label: t('column.level'), digits: 0 },
        { label: t('column.rank'), digits: 0 },
        { label: t('column.rankN'), digits: 0 },
        { label: t('column.change'), digits: 1 },
        { label: t('column.break') },
      ],
      rows: view.editions.map((row) => {
        const change = changesOf(view.id).find((c) => c.edition === row.edition && c.code === INDEX_CODE);
        return [
          String(row.edition),
          row.score,
          row.level,
          row.rank,
          row.rank_n,
          change?.change ?? null,
          change?.break ? t(`break.${change.break}`) : null,
        ];
      }),
    },
  };
}

/** Editions of the sector between the body's first and last in which it took no part. */
function absences({ editions, row }: InstitutionView, { t }: Translator): string[] {
  const own = editions.map(({ edition }) => edition);
  const absent = scoredEditions(row.sector).filter(
    (edition) => edition > (own[0] ?? 0) && edition < (own.at(-1) ?? 0) && !own.includes(edition),
  );
  return absent.length === 0 ? [] : [t('trend.absent', { years: absent.join(', ') })];
}

/** Where the series breaks, and why. */
const breakSentences = ({ id }: InstitutionView, { t }: Translator): string[] =>
  changesOf(id).flatMap((row) =>
    row.code === INDEX_CODE && row.break !== null
      ? [t('trend.break', { from: row.previous_edition, to: row.edition, reason: t(`break.${row.break}`) })]
      : [],
  );

/** Which editions on the axis have published figures only; that the other years had no measurement. */
function figuresOnlySentence(words: Translator): string {
  const { t } = words;
  const editions = table('editions').filter((row) => row.status === 'figures_only');
  return editions.length === 0
    ? t('trend.gaps')
    : t('trend.figuresOnly', {
        years: yearsText(
          editions.map((row) => row.edition),
          words,
        ),
      });
}

/** Bodies of the same group in that edition, or of the same category where there is no group. */
const peersOf = (row: ScoreRow): readonly string[] =>
  scoresIn(row.edition, row.sector, INDEX_CODE)
    .filter((r) => (row.group_id === null ? r.category === row.category : r.group_id === row.group_id))
    .map((r) => r.institution_id);

/** Every figure of a body's page, in order. */
export const institutionFigures = (view: InstitutionView, words: Translator): readonly Figure[] =>
  [standingFigure(view, words), profileFigure(view, words), trendFigure(view, words)].filter(
    (figure) => figure !== null,
  );
