import type { Figure } from '../../charts/figure.ts';
import { stripFigureDrawing } from '../../charts/strip-rows-svg.ts';
import { known } from '../../core/model/known.ts';
import type { Translator } from '../../i18n/translator.ts';
import { changeCells, changeColumns, editionsCompared } from '../shared/change-cells.ts';
import { countColumn, scoreColumn } from '../shared/columns.ts';
import { coverageCell, coverageColumn } from '../shared/coverage-text.ts';
import { rankingRows } from './ranking.ts';
import { leadersTitle, rangeSentence } from './sentence.ts';
import type { SectorView } from './view.ts';
import { rankIntervalOf } from '../shared/interval-text.ts';
import { stripOf } from '../shared/strips.ts';
import { sourceLine } from '../shared/source-line.ts';
import { stripSubtitle } from '../shared/strip-subtitle.ts';
import { doubtCell, doubtColumn } from '../shared/doubt-sign.ts';

/** Everyone of a sector by rank, each with its place among the others; null where nobody has a score. */
export function rankingFigure(view: SectorView, words: Translator): Figure | null {
  if (view.ranked.length === 0) return null;
  const { t } = words;
  const { edition, sector } = view;
  const rows = rankingRows(view, words);
  return {
    id: `${t('file.ranking')}-${t(`file.sector.${sector}`)}`,
    about: t(`edition.about.${sector}`, { year: edition }),
    title: leadersTitle(view, words),
    subtitle: stripSubtitle(
      t(`ranking.subtitle.${sector}`),
      rows.slice(0, 1).map(({ row }) => stripOf(row)),
      words,
    ),
    sentence: rangeSentence(view, words),
    source: sourceLine(words, editionsCompared(edition, view.changes.values())),
    drawing: stripFigureDrawing(
      rows.map(({ row, name }) => ({
        label: `${words.ordinal(known(row.rank, 'rank'))} ${name}`,
        value: words.score(known(row.score, 'score'), view.bounds),
        series: stripOf(row),
        interval: rankIntervalOf(row),
      })),
    ),
    table: {
      columns: [
        countColumn(t('column.rank')),
        { label: t(`column.body.${sector}`) },
        scoreColumn(t('column.score'), edition),
        coverageColumn(words),
        countColumn(t('column.level')),
        countColumn(t('column.rankLow')),
        countColumn(t('column.rankHigh')),
        countColumn(t('column.rankGroup')),
        ...changeColumns(words),
        doubtColumn(words),
        { label: t('column.category') },
        { label: t('column.group') },
      ],
      rows: rows.map(({ row, name, category, group, change, interval }) => [
        row.rank,
        name,
        row.score,
        coverageCell(row),
        row.level,
        interval?.rank_low ?? null,
        interval?.rank_high ?? null,
        interval?.rank_group ?? null,
        ...changeCells(change, words),
        doubtCell(change, words),
        category,
        group === null ? null : words.name(group),
      ]),
    },
  };
}
