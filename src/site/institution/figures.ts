import { max, median, min, quantile } from 'd3';
import { stripFigureDrawing } from '../../charts/strip-rows-svg.ts';
import { withRankLine } from '../../charts/rank-line-svg.ts';
import { LEAD, stripSvg } from '../../charts/strip-svg.ts';
import type { Figure } from '../../charts/figure.ts';
import type { Translator } from '../../i18n/translator.ts';
import { bodyKind, displayName } from '../shared/bodies.ts';
import { countColumn, scoreColumn } from '../shared/columns.ts';
import { evidenceFigure } from './evidence-figure.ts';
import { institutionSentence } from './sentence.ts';
import { trendFigure } from './trend-figure.ts';
import type { InstitutionView } from './view.ts';
import { intervalText, rankIntervalOf } from '../shared/interval-text.ts';
import { profileWords } from './profile-sentence.ts';
import { derived } from '../shared/published.ts';
import { average, boundsIn } from '../shared/results.ts';
import { WITHIN_INTERVAL } from '../shared/robustness.ts';
import type { ScoreRow } from '../shared/rows.ts';
import { sourceLine } from '../shared/source-line.ts';
import { stripSubtitle } from '../shared/strip-subtitle.ts';
import { everyone, stripOf } from '../shared/strips.ts';
import { whyChangedFigure } from './why-changed-figure.ts';

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
  const { t, ordinal } = words;
  const strip = stripSvg(stripOf(latest), LEAD, words.plain);
  const interval = rankIntervalOf(latest);
  const name = displayName(view.id, words);
  const subtitle = stripSubtitle(t(`strip.subtitle.${bodyKind(view.row)}`), [stripOf(latest)], words);
  return {
    id: t('file.standing'),
    title: t('institution.standingTitle', { name, year: latest.edition }),
    subtitle: interval === null ? subtitle : t('strip.interval', { subtitle, share: words.percent(WITHIN_INTERVAL) }),
    sentence: institutionSentence(view, words),
    source: sourceLine(words, [latest.edition]),
    drawing:
      interval === null
        ? strip
        : withRankLine(strip, interval, {
            first: t('strip.rank', { rank: ordinal(1) }),
            last: t('strip.rank', { rank: ordinal(interval.n) }),
            interval: t('strip.rankInterval', { interval: intervalText(latest, words) }),
          }),
    table: {
      columns: [
        { label: t('column.what') },
        scoreColumn(t('column.score'), latest.edition),
        countColumn(t('column.rank')),
      ],
      rows: [
        [name, latest.score, latest.rank],
        [t('statistic.intervalBest'), null, latest.rank_low],
        [t('statistic.intervalWorst'), null, latest.rank_high],
        ...spread(latest).map(([label, score]) => [t(label), score, null]),
      ],
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
    bodyKind(view.row),
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
    subtitle: stripSubtitle(
      t(latest.sector === 'municipal' ? 'profile.subtitleMunicipal' : 'profile.subtitleState'),
      dimensions.map(({ score }) => stripOf(score)),
      words,
    ),
    sentence: said.sentence,
    source: sourceLine(words, [latest.edition]),
    drawing: stripFigureDrawing(
      dimensions.map(({ dimension, score }) => ({
        label: words.name(dimension),
        value: score.score === null ? '–' : words.score(score.score, boundsIn(latest.edition)),
        series: stripOf(score),
      })),
    ),
    table: {
      columns: [
        { label: t('column.dimension') },
        scoreColumn(t('column.score'), latest.edition),
        countColumn(t('column.level')),
        countColumn(t('column.rank')),
        scoreColumn(t('column.categoryMean'), latest.edition),
        scoreColumn(t('column.groupMean'), latest.edition),
        scoreColumn(t('column.median'), latest.edition),
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

/** Every figure of a body's page, in order. */
export const institutionFigures = (view: InstitutionView, words: Translator): readonly Figure[] =>
  [
    standingFigure(view, words),
    profileFigure(view, words),
    trendFigure(view, words),
    whyChangedFigure(view, words),
    evidenceFigure(view, words),
  ].filter((figure) => figure !== null);
