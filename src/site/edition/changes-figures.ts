import type { Figure } from '../../charts/figure.ts';
import { stripFigureDrawing } from '../../charts/strip-rows-svg.ts';
import type { Translator } from '../../i18n/translator.ts';
import { withSince } from '../shared/change-cells.ts';
import { comparedColumns, countColumn, movedColumns } from '../shared/columns.ts';
import { sameCells, sameColumns } from '../shared/like-for-like.ts';
import { changeText } from '../shared/compared.ts';
import { averageStrip, namedAverages, sameMoved, type NamedAverage } from './changes.ts';
import { changeSentence, changesTitle } from './change-sentence.ts';
import { moverSizesSentence, moversTitle, type MoverKind } from './movers-sentence.ts';
import { nameThen } from './sentence.ts';
import type { SectorView } from './view.ts';
import { stripAmong } from '../shared/strips.ts';
import { boundsIn } from '../shared/results.ts';
import { sourceLine } from '../shared/source-line.ts';
import { doubtCell, doubtColumn, withDoubt } from '../shared/doubt-sign.ts';

/** What changed since the edition before, as figures: the averages, the biggest rises, the biggest falls. */

const named = (stem: 'file.changes' | `file.${MoverKind}`, { sector }: SectorView, { t }: Translator): string =>
  `${t(stem)}-${t(`file.sector.${sector}`)}`;

const aboutOf = ({ sector, edition }: SectorView, { t }: Translator): string =>
  t(`edition.about.${sector}`, { year: edition });

/** Of which averages there is no mean of the same bodies while of others there is, and why. */
function untold(rows: readonly NamedAverage[], { t }: Translator): readonly string[] {
  const none = rows.flatMap(({ label, average: { now } }) =>
    now.same_none === null ? [] : [t('changes.noneOf', { name: label, why: t(`sameNone.short.${now.same_none}`) })],
  );
  return none.length === 0 ? [] : [t('changes.none', { values: none.join('; ') })];
}

/** Means of everyone and of the same bodies in both editions; the drawing has the latter, which can be compared. Null without an
 * edition before, or where no mean is known. */
export function averageChangesFigure(view: SectorView, words: Translator): Figure | null {
  const { t } = words;
  const { edition, average, bounds, boundsBefore } = view;
  const year = average.now.previous_edition;
  if (year === null) return null;
  const rows = namedAverages(view, words).map((row) => ({ ...row, moved: sameMoved(row.average, view, words) }));
  if (rows.every(({ average: { now, before } }) => now.mean === null && now.same_mean === null && before === null))
    return null;
  const told = rows.flatMap(({ label, moved }) => (moved === null ? [] : [{ label, moved }]));
  return {
    id: named('file.changes', view, words),
    about: aboutOf(view, words),
    title: changesTitle(view, words),
    subtitle: t('changes.subtitle'),
    sentence: [
      told.length === 0
        ? changeSentence(view, words)
        : t('changes.sentence', {
            before: year,
            now: edition,
            values: told
              .map(({ label, moved }) => t('changes.value', { name: label, before: moved.from, now: moved.to }))
              .join('; '),
          }),
      ...untold(
        rows.filter((row) => told.length > 0 || row.average.now.same_none !== average.now.same_none),
        words,
      ),
    ].join(' '),
    source: sourceLine(words, [year, edition]),
    drawing: stripFigureDrawing(
      rows.map((row) => ({
        label: row.label,
        value: row.moved === null ? t('changes.notComparable') : row.moved.change,
        series: {
          ...averageStrip(edition),
          subject: row.average.now.same_mean,
          before: row.average.now.same_previous_mean,
        },
      })),
    ),
    table: {
      columns: [
        { label: t('column.what') },
        ...comparedColumns(
          { label: t('changes.column.all', { year }), at: 1, bounds: () => boundsBefore },
          { label: t('changes.column.all', { year: edition }), at: 2, bounds: () => bounds },
        ),
        countColumn(t(`column.bodies.${view.sector}`)),
        ...sameColumns(4, view.sector, words, () => edition),
      ],
      rows: rows.map(({ label, average: { now, before } }) => [
        label,
        before,
        now.mean,
        now.n,
        ...sameCells(now, words),
      ]),
    },
  };
}

/** The biggest rises or falls, each among everyone; null where there are none. */
export function moversFigure(view: SectorView, kind: MoverKind, words: Translator): Figure | null {
  const { t } = words;
  const rows = view[kind];
  if (rows.length === 0) return null;
  const [before, now, change] = movedColumns(
    { label: t('column.before'), at: 1, bounds: (row) => boundsIn(Number(row[2])) },
    { label: t('column.now'), at: 3, bounds: () => view.bounds },
    t('column.change'),
  );
  return {
    id: named(`file.${kind}`, view, words),
    about: aboutOf(view, words),
    title: moversTitle(view, kind, words),
    subtitle: t(`changes.${kind}Subtitle`),
    sentence: moverSizesSentence(view, kind, words),
    source: sourceLine(words, [...rows.map((row) => row.previous_edition), view.edition]),
    drawing: stripFigureDrawing(
      rows.map((row) => ({
        label: nameThen(row, words),
        value: withSince(
          withDoubt(changeText(row, words), view.unsure.has(row.institution_id), words),
          [row],
          view.average.now.previous_edition,
          words,
        ),
        series: { ...stripAmong(row, row.score), before: row.previous_score },
      })),
    ),
    table: {
      columns: [
        { label: t(`column.body.${view.sector}`) },
        before,
        { label: t('column.changeSince') },
        now,
        change,
        doubtColumn(words),
      ],
      rows: rows.map((row) => [
        nameThen(row, words),
        row.previous_score,
        String(row.previous_edition),
        row.score,
        row.change,
        doubtCell(row, words),
      ]),
    },
  };
}
