import { trendPoints, type TrendPoint } from '../../charts/trend-series.ts';
import { trendSvg } from '../../charts/trend-svg.ts';
import type { Figure } from '../../charts/figure.ts';
import { INDEX_CODE } from '../../core/model/vocabulary.ts';
import { changeDecimals } from '../../i18n/rounding.ts';
import type { Translator } from '../../i18n/translator.ts';
import { bodyKind, displayName, scoresOf } from '../shared/bodies.ts';
import { countColumn, pointColumn } from '../shared/columns.ts';
import { compared, movedDecimals } from '../shared/compared.ts';
import { absentFrom, emptyYears, type EmptyReason } from '../shared/empty-years.ts';
import type { InstitutionView } from './view.ts';
import { absences } from './participation.ts';
import { derived } from '../shared/published.ts';
import { changesOf, scoresIn } from '../shared/results.ts';
import type { ChangeRow, ScoreRow } from '../shared/rows.ts';
import { sourceLine } from '../shared/source-line.ts';
import { doubtCell, doubtColumn } from '../shared/doubt-sign.ts';
import { timeAxis } from '../shared/time-axis.ts';
import { joinedRun, pointLabel, pointText } from '../shared/trend-points.ts';

/** A body's points over the editions, among its peers. */

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

export function trendFigure(view: InstitutionView, words: Translator): Figure | null {
  const { latest } = view;
  const points = indexTrend(view.id);
  if (latest === undefined || points.length < 2) return null;
  const { t } = words;
  const kind = bodyKind(view.row);
  const run = joinedRun(points);
  if (run === undefined) return null;
  const { first, last } = run;
  const moved = compared({ value: first.score, bounds: [] }, { value: last.score, bounds: [] }, words);
  const title =
    first === last
      ? t('trend.titleBreak', { year: last.edition })
      : moved.way === 'same'
        ? t('trend.titleSame', { year: first.edition })
        : t(moved.way === 'up' ? 'trend.titleUp' : 'trend.titleDown', { year: first.edition, points: moved.points });
  const text = pointText(points, words);
  const changes = changesOf(view.id).filter((row) => row.code === INDEX_CODE);
  const changeIn = (edition: number): ChangeRow | undefined => changes.find((row) => row.edition === edition);
  const peers = peersOf(latest).filter((id) => id !== view.id);
  return {
    id: t('file.trend'),
    about: displayName(view.id, words),
    title,
    subtitle: t(latest.group_id === null ? `trend.subtitleCategory.${kind}` : `trend.subtitleGroup.${kind}`, {
      from: points[0]?.edition ?? '',
      to: last.edition,
    }),
    sentence: [
      t('trend.sentence', {
        values: points.map((point) => t('trend.value', { year: point.edition, score: text(point) })).join('; '),
      }),
      ...breakSentences(view, words),
      ...emptyYears(
        latest.sector,
        points.map((point) => point.edition),
        (edition) => whyEmpty(view, edition),
        words,
        kind,
      ),
      ...(points.some((point) => point.joined) ? [t('changes.unrounded')] : []),
    ].join(' '),
    source: sourceLine(
      words,
      points.map((point) => point.edition),
    ),
    drawing: trendSvg(
      { ...timeAxis(latest.sector), subject: points, peers: peers.map(indexTrend) },
      pointLabel(points, words),
    ),
    table: {
      columns: [
        { label: t('column.year') },
        pointColumn(t('column.score'), points),
        countColumn(t('column.level')),
        countColumn(t('column.rank')),
        countColumn(t('column.rankN')),
        {
          label: t('column.change'),
          digits: (value, [year]) => {
            const row = changeIn(Number(year));
            return row === undefined ? changeDecimals(value) : movedDecimals(row);
          },
          signed: true,
        },
        { label: t('column.break') },
        doubtColumn(words),
      ],
      rows: view.editions.map((row) => {
        const change = changeIn(row.edition);
        return [
          String(row.edition),
          row.score,
          row.level,
          row.rank,
          row.rank_n,
          change?.change ?? null,
          change?.break ? t(`break.${change.break}`) : null,
          doubtCell(change, words),
        ];
      }),
    },
  };
}

/** Why the sector has scores in an edition and the body has no point. */
const whyEmpty = ({ id, editions }: InstitutionView, edition: number): EmptyReason =>
  editions.some((row) => row.edition === edition)
    ? 'noScore'
    : (absences(id).find(({ year }) => year === edition)?.reason ?? absentFrom(edition));

/** Where the series breaks, and why. */
const breakSentences = ({ id }: InstitutionView, { t }: Translator): string[] =>
  changesOf(id).flatMap((row) =>
    row.code === INDEX_CODE && row.break !== null
      ? [t('trend.break', { from: row.previous_edition, to: row.edition, reason: t(`break.${row.break}`) })]
      : [],
  );

/** Bodies of the same group in that edition, or of the same category where there is no group. */
const peersOf = (row: ScoreRow): readonly string[] =>
  scoresIn(row.edition, row.sector, INDEX_CODE)
    .filter((r) => (row.group_id === null ? r.category === row.category : r.group_id === row.group_id))
    .map((r) => r.institution_id);
