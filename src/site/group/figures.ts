import { stripFigureDrawing } from '../../charts/strip-rows-svg.ts';
import type { StripSeries } from '../../charts/strip-series.ts';
import { LEAD, stripSvg } from '../../charts/strip-svg.ts';
import { trendSvg } from '../../charts/trend-svg.ts';
import type { Figure } from '../../charts/figure.ts';
import type { Translator } from '../../i18n/translator.ts';
import { meanTrendSentence, meanTrendTable, meanTrendTitle } from '../shared/average-trend-figure.ts';
import { groupRows, institutionIn } from '../shared/bodies.ts';
import { movedColumns, scoreColumn } from '../shared/columns.ts';
import { absentFrom, outside, type EmptyReason } from '../shared/empty-years.ts';
import { groupMembersFigure } from './members-figure.ts';
import { groupProfileWords } from './profile-sentence.ts';
import { groupSentence, spreadSentence } from './sentence.ts';
import { groupsOfKind, type GroupView } from './view.ts';
import { stripAmong } from '../shared/strips.ts';
import { derived } from '../shared/published.ts';
import { scoresIn, spansIn } from '../shared/results.ts';
import type { GroupScoreRow } from '../shared/rows.ts';
import { sourceLine } from '../shared/source-line.ts';
import { stripSubtitle } from '../shared/strip-subtitle.ts';
import { timeAxis } from '../shared/time-axis.ts';
import { pointLabel } from '../shared/trend-points.ts';

/** Members' scores of one code in one edition, the same array each time. */
const memberScores = ({ edition, sector, group_id, code }: GroupScoreRow): readonly number[] =>
  derived(`member scores ${edition}/${group_id}/${code}`, () =>
    scoresIn(edition, sector, code)
      .filter((row) => row.group_id === group_id)
      .map((row) => row.score)
      .filter((score) => score !== null),
  );

/** Members thin and carmine, their mean thick, the whole sector grey. */
export const groupStrip = (row: GroupScoreRow): StripSeries => ({
  ...stripAmong(row, row.mean),
  members: memberScores(row),
});

/** In a list of groups: members grey, their mean carmine. */
export const groupListStrip = (row: GroupScoreRow): StripSeries => ({
  ticks: memberScores(row),
  median: null,
  subject: row.mean,
  levels: spansIn(row.edition),
});

export function groupStandingFigure(view: GroupView, words: Translator): Figure | null {
  const { latest, members, sector } = view;
  if (latest === undefined || latest.n === 0) return null;
  const { t } = words;
  return {
    id: t('file.standing'),
    title: t('group.standingTitle', { name: words.name(view.row), year: latest.edition }),
    subtitle: stripSubtitle(t(`group.standingSubtitle.${sector}`), [groupStrip(latest)], words),
    sentence: [groupSentence(view, words), spreadSentence(view, words)].filter((part) => part !== '').join(' '),
    source: sourceLine(words, [latest.edition]),
    drawing: stripSvg(groupStrip(latest), LEAD, words.plain),
    table: {
      columns: [{ label: t('column.what') }, scoreColumn(t('column.score'), latest.edition)],
      rows: [
        [t('group.mean'), latest.mean],
        [t('statistic.highest'), latest.highest],
        [t('statistic.median'), latest.median],
        [t('statistic.lowest'), latest.lowest],
        ...members.map(({ id, score }) => [words.name(institutionIn(id, score.edition)), score.score] as const),
      ],
    },
  };
}

export function groupProfileFigure(view: GroupView, words: Translator): Figure | null {
  const { latest, dimensions, sector } = view;
  const { t, name } = words;
  const said = latest && groupProfileWords(dimensions, sector, latest.edition, words);
  if (latest === undefined || said === undefined || said === null) return null;
  return {
    id: t('file.profile'),
    about: t('figure.aboutYear', { about: name(view.row), year: latest.edition }),
    title: said.title,
    subtitle: stripSubtitle(
      t(`group.profileSubtitle.${sector}`),
      dimensions.map(({ score }) => groupStrip(score)),
      words,
    ),
    sentence: said.sentence,
    source: sourceLine(words, [latest.edition]),
    drawing: stripFigureDrawing(
      dimensions.map(({ dimension, score }) => ({
        label: name(dimension),
        value: score.mean === null ? '–' : words.score(score.mean, view.bounds),
        series: groupStrip(score),
      })),
    ),
    table: {
      columns: [
        { label: t('column.dimension') },
        ...movedColumns(
          { label: t('column.groupMean'), at: 1, bounds: () => view.bounds },
          { label: t(`column.sectorMean.${sector}`), at: 2, bounds: () => view.bounds },
          t('column.difference'),
        ),
        scoreColumn(t('statistic.lowest'), latest.edition),
        scoreColumn(t('statistic.median'), latest.edition),
        scoreColumn(t('statistic.highest'), latest.edition),
      ],
      rows: dimensions.map(({ dimension, score, sector: all }) => [
        name(dimension),
        score.mean,
        all.mean,
        score.mean === null || all.mean === null ? null : score.mean - all.mean,
        score.lowest,
        score.median,
        score.highest,
      ]),
    },
  };
}

/** Why no member of a group took part in an edition of its sector. */
const whyEmpty = (id: string, edition: number): EmptyReason =>
  `group.${outside(groupRows(id), edition) ?? absentFrom(edition)}`;

export function groupTrendFigure(view: GroupView, words: Translator): Figure | null {
  const { trend, sector, latest } = view;
  if (latest === undefined || trend.all.length < 2) return null;
  const editions = trend.steps.map(({ row }) => row.edition);
  return {
    id: words.t('file.trend'),
    about: words.name(view.row),
    title: meanTrendTitle(trend, 'group', sector, words),
    subtitle: words.t(`group.trendSubtitle.${sector}`, { from: Math.min(...editions), to: Math.max(...editions) }),
    sentence: meanTrendSentence(trend, 'group', sector, (year) => whyEmpty(view.id, year), words),
    source: sourceLine(words, editions),
    drawing: trendSvg(
      {
        ...timeAxis(sector),
        subject: trend.all,
        compared: trend.same,
        peers: groupsOfKind(view.row.kind)
          .filter((other) => other.id !== view.id)
          .map((other) => other.trend.all),
      },
      pointLabel(trend.all, words),
    ),
    table: meanTrendTable(trend, sector, words),
  };
}

/** Every figure of a group's page, in order. */
export const groupFigures = (view: GroupView, words: Translator): readonly Figure[] =>
  [
    groupStandingFigure(view, words),
    groupMembersFigure(view, words),
    groupProfileFigure(view, words),
    groupTrendFigure(view, words),
  ].filter((figure) => figure !== null);
