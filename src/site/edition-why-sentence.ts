import { SMALLEST_GROUP } from '../core/score/group.ts';
import { same, signOf } from '../i18n/rounding.ts';
import type { Translator } from '../i18n/translator.ts';
import type { SectorView } from './edition-view.ts';
import { changePartsOf, partSums } from './why-changed.ts';
import { partText, turned } from './why-changed-figure.ts';

/** From so many times on it is told how much more the answers moved the mean than it moved. */
const TOLD_TIMES = 2;

/**
 * How much of the change of a sector's mean is answers, how much method, and of how many bodies it turns the change; null where
 * there is nothing to compare with. No number where fewer than three, or fewer than half, were in both editions.
 */
export function whySentence(view: SectorView, words: Translator): string | null {
  const { t, plural, number } = words;
  const { now, before } = view.average;
  const { previous_edition: year, n, mean } = now;
  const rows = [...view.changes.values()].flatMap((row) =>
    row.change !== null && row.previous_edition === year
      ? [{ change: row.change, sums: partSums(changePartsOf(row.institution_id, view.edition)) }]
      : [],
  );
  if (year === null || rows.length === 0) return null;
  if (rows.length < SMALLEST_GROUP || 2 * rows.length < n) return t('changes.whyFew', { same: rows.length, n });
  const meanOf = (value: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((sum, row) => sum + value(row), 0) / rows.length;
  const change = meanOf((row) => row.change);
  const answers = meanOf(({ sums }) => sums.answers);
  const all = mean === null || before === null ? null : mean - before;
  const times = all === null || same(all, 0) ? 0 : answers / all;
  const turnedN = rows.filter((row) => turned(row.change, row.sums.method)).length;
  return [
    t('changes.why', {
      n: number(rows.length),
      change: partText(change, words),
      answers: partText(answers, words),
      missing: partText(
        meanOf(({ sums }) => sums.missing),
        words,
      ),
      method: partText(
        meanOf(({ sums }) => sums.method),
        words,
      ),
    }),
    ...(all === null
      ? []
      : [t('changes.whyAll', { change: partText(all, words), members: partText(all - change, words) })]),
    ...(times >= TOLD_TIMES && signOf(answers) === signOf(all ?? 0) ? [plural('changes.whyTimes', times, {}, 1)] : []),
    ...(turnedN === 0 ? [] : [plural('changes.whyTurned', turnedN)]),
  ].join(' ');
}
