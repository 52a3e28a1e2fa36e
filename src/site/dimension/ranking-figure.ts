import type { Figure } from '../../charts/figure.ts';
import { stripFigureDrawing } from '../../charts/strip-rows-svg.ts';
import { known } from '../../core/model/known.ts';
import type { Translator } from '../../i18n/translator.ts';
import { changeCells, changeColumns, editionsCompared } from '../shared/change-cells.ts';
import { byRank, institutionIn } from '../shared/bodies.ts';
import { countColumn, scoreColumn } from '../shared/columns.ts';
import { coverageCell, coverageColumn } from '../shared/coverage-text.ts';
import { leadersTitle, rankingSentence } from './sentence.ts';
import type { DimensionSector } from './view.ts';
import { stripAmong, stripOf } from '../shared/strips.ts';
import type { ScoreRow } from '../shared/rows.ts';
import { sourceLine } from '../shared/source-line.ts';
import { stripSubtitle } from '../shared/strip-subtitle.ts';

/** How many are drawn; the table has everyone. */
const FIRST = 10;

/** Everyone with a rank, those who share one by name. */
export const rankedRows = ({ ranked, edition }: DimensionSector, words: Translator): readonly ScoreRow[] =>
  ranked.toSorted(byRank(edition, words));

export const firstRanked = (view: DimensionSector, words: Translator): readonly ScoreRow[] =>
  rankedRows(view, words).slice(0, FIRST);

/** The first of a dimension among everyone; null where nobody has a rank. */
export function dimensionRankingFigure(view: DimensionSector, words: Translator): Figure | null {
  const { t, score, ordinal, name } = words;
  const { edition, sector, changes } = view;
  const ranked = rankedRows(view, words);
  const first = firstRanked(view, words);
  if (first.length === 0) return null;
  const nameOf = (row: ScoreRow): string => name(institutionIn(row.institution_id, edition));
  return {
    id: `${t('file.ranking')}-${t(`file.sector.${sector}`)}`,
    about: t('figure.about', { name: name(view.row), sector: t(`sectors.${sector}`) }),
    title: leadersTitle(view, words),
    subtitle: stripSubtitle(
      ranked.length > first.length
        ? t(`dimension.rankingSubtitle.${sector}`, { n: first.length, year: edition })
        : t(`dimension.rankingSubtitleAll.${sector}`, { year: edition }),
      [stripAmong(view, null)],
      words,
    ),
    sentence: rankingSentence(view, first, words),
    source: sourceLine(words, editionsCompared(edition, changes.values())),
    drawing: stripFigureDrawing(
      first.map((row) => ({
        label: `${ordinal(known(row.rank, 'rank'))} ${nameOf(row)}`,
        value: score(known(row.score, 'score'), view.bounds),
        series: stripOf(row),
      })),
    ),
    table: {
      columns: [
        countColumn(t('column.rank')),
        { label: t(`column.body.${sector}`) },
        scoreColumn(t('column.score'), edition),
        coverageColumn(words),
        countColumn(t('column.level')),
        ...changeColumns(words),
      ],
      rows: ranked.map((row) => [
        row.rank,
        nameOf(row),
        row.score,
        coverageCell(row),
        row.level,
        ...changeCells(changes.get(row.institution_id), words),
      ]),
    },
  };
}
