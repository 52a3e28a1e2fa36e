import type { Figure } from '../charts/figure.ts';
import { stripFigureDrawing } from '../charts/strip-rows-svg.ts';
import { DECIMALS } from '../i18n/rounding.ts';
import type { Translator } from '../i18n/translator.ts';
import { averageStrip, namedAverages, sameChange } from './edition-changes.ts';
import { changeSentence, changesTitle } from './edition-change-sentence.ts';
import { moverSizesSentence, moversTitle, type MoverKind } from './edition-movers-sentence.ts';
import { nameThen } from './edition-sentence.ts';
import type { SectorView } from './edition-view.ts';
import { stripAmong } from './institution-figures.ts';
import { sourceLine } from './source-line.ts';

/** What changed since the edition before, as figures: the averages, the biggest rises, the biggest falls. */

const named = (stem: 'file.changes' | `file.${MoverKind}`, { sector }: SectorView, { t }: Translator): string =>
  `${t(stem)}-${t(`file.sector.${sector}`)}`;

const aboutOf = ({ sector, edition }: SectorView, { t }: Translator): string =>
  t(`edition.about.${sector}`, { year: edition });

/** Means of everyone and of the same bodies in both editions; the drawing has the latter, which can be compared. Null without an
 * edition before, or where no mean is known. */
export function averageChangesFigure(view: SectorView, words: Translator): Figure | null {
  const { t, score } = words;
  const { edition, average } = view;
  const year = average.now.previous_edition;
  if (year === null) return null;
  const rows = namedAverages(view, words).map((row) => ({ ...row, change: sameChange(row.average) }));
  if (rows.every(({ average: { now, before } }) => now.mean === null && now.same_mean === null && before === null))
    return null;
  const told = rows.filter(({ change }) => change !== null);
  return {
    id: named('file.changes', view, words),
    about: aboutOf(view, words),
    title: changesTitle(view, words),
    subtitle: t('changes.subtitle'),
    sentence:
      told.length === 0
        ? changeSentence(view, words)
        : t('changes.sentence', {
            before: year,
            now: edition,
            values: told
              .map(({ label, average: { now } }) =>
                t('changes.value', {
                  name: label,
                  before: score(now.same_previous_mean ?? 0),
                  now: score(now.same_mean ?? 0),
                }),
              )
              .join('; '),
          }),
    source: sourceLine(words, [year, edition]),
    drawing: stripFigureDrawing(
      rows.map((row) => ({
        label: row.label,
        value: row.change === null ? t('changes.notComparable') : words.change(row.change),
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
        { label: t('changes.column.all', { year }), digits: DECIMALS.score },
        { label: t('changes.column.all', { year: edition }), digits: DECIMALS.score },
        { label: t('changes.column.same', { year }), digits: DECIMALS.score },
        { label: t('changes.column.same', { year: edition }), digits: DECIMALS.score },
        { label: t('column.sameBodies'), digits: 0 },
      ],
      rows: rows.map(({ label, average: { now, before, comparable } }) => [
        label,
        before,
        now.mean,
        now.same_previous_mean,
        now.same_mean,
        comparable ? now.same_n : null,
      ]),
    },
  };
}

/** The biggest rises or falls, each among everyone; null where there are none. */
export function moversFigure(view: SectorView, kind: MoverKind, words: Translator): Figure | null {
  const { t, change } = words;
  const rows = view[kind];
  if (rows.length === 0) return null;
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
        value: change(row.change ?? 0),
        series: { ...stripAmong(row, row.score), before: row.previous_score },
      })),
    ),
    table: {
      columns: [
        { label: t(`column.body.${view.sector}`) },
        { label: t('column.before'), digits: DECIMALS.score },
        { label: t('column.changeSince') },
        { label: t('column.now'), digits: DECIMALS.score },
        { label: t('column.change'), digits: DECIMALS.change },
      ],
      rows: rows.map((row) => [
        nameThen(row, words),
        row.previous_score,
        String(row.previous_edition),
        row.score,
        row.change,
      ]),
    },
  };
}
