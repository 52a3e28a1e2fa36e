import { max, median, min } from 'd3';
import type { Figure } from '../charts/figure.ts';
import { stripFigureDrawing } from '../charts/strip-rows-svg.ts';
import type { Translator } from '../i18n/translator.ts';
import { changeCells, changeColumns, editionsCompared } from './change-cells.ts';
import { rankingRows } from './edition-ranking.ts';
import { bySector, listed, nameThen } from './edition-sentence.ts';
import type { SectorView } from './edition-view.ts';
import { everyone, stripOf } from './institution-figures.ts';
import { sourceLine } from './source-line.ts';

/** Everyone of a sector by rank, each with its place among the others. */
export function rankingFigure(view: SectorView, words: Translator): Figure {
  const { t, score, compare } = words;
  const { edition, sector, leaders } = view;
  const rows = rankingRows(view, words);
  const scores = everyone({ edition, sector, code: view.average.code });
  return {
    id: `${t('file.ranking')}-${t(bySector('file.sector', sector))}`,
    about: t(bySector('edition.about', sector), { year: edition }),
    title: t(bySector(leaders.length > 1 ? 'ranking.titleTie' : 'ranking.title', sector), {
      names: listed(leaders.map((row) => nameThen(row, words)).toSorted(compare), words),
    }),
    subtitle: t(bySector('ranking.subtitle', sector)),
    sentence: t('ranking.sentence', {
      lowest: score(min(scores) ?? 0),
      highest: score(max(scores) ?? 0),
      median: score(median(scores) ?? 0),
    }),
    source: sourceLine(words, editionsCompared(edition, view.changes.values())),
    drawing: stripFigureDrawing(
      rows.map(({ row, name }) => ({
        label: `${words.ordinal(row.rank ?? 0)} ${name}`,
        value: score(row.score ?? 0),
        series: stripOf(row),
      })),
    ),
    table: {
      columns: [
        { label: t('column.rank'), digits: 0 },
        { label: t(bySector('column.body', sector)) },
        { label: t('column.score'), digits: 1 },
        { label: t('column.level'), digits: 0 },
        ...changeColumns(words),
        { label: t('column.category') },
        { label: t('column.group') },
      ],
      rows: rows.map(({ row, name, category, group, change }) => [
        row.rank,
        name,
        row.score,
        row.level,
        ...changeCells(change, words),
        category,
        group === null ? null : words.name(group),
      ]),
    },
  };
}
