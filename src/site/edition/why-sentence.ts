import { same } from '../../i18n/rounding.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { SectorView } from './view.ts';
import { partText, partTexts, turned } from '../institution/why-changed-sentence.ts';

/** From so many times on it is told how much more the answers moved the mean than it moved. */
const TOLD_TIMES = 2;

/**
 * How much of the change of a sector's mean is answers, how much method, and of how many bodies it turns the change; null where
 * there is nothing to compare with. No number where there is no mean of the same bodies.
 */
export function sectorWhySentence(
  { average: { now, before }, changes, parts }: Pick<SectorView, 'average' | 'changes' | 'parts'>,
  words: Translator,
): string | null {
  const { t, plural, number } = words;
  const { previous_edition: year, n, mean } = now;
  const rows = [...changes.values()].flatMap(({ institution_id: id, change, previous_edition }) => {
    const sums = parts.get(id);
    return change === null || sums === undefined || previous_edition !== year ? [] : [{ change, sums }];
  });
  if (year === null || rows.length === 0) return null;
  if (now.same_none !== null) return t('changes.whyFew', { same: rows.length, n });
  const meanOf = (value: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((sum, row) => sum + value(row), 0) / rows.length;
  const change = meanOf((row) => row.change);
  const sums = {
    answers: meanOf((row) => row.sums.answers),
    missing: meanOf((row) => row.sums.missing),
    method: meanOf((row) => row.sums.method),
  };
  const all = mean === null || before === null ? null : mean - before;
  const times = all === null || same(all, 0) ? 0 : sums.answers / all;
  const turnedN = rows.filter((row) => turned(row.change, row.sums.method)).length;
  return [
    t('changes.why', {
      n: number(rows.length),
      of: number(n),
      change: partText(change, words),
      ...partTexts(sums, words),
    }),
    ...(all === null
      ? []
      : [t('changes.whyAll', { change: partText(all, words), members: partText(all - change, words) })]),
    ...(times >= TOLD_TIMES ? [plural('changes.whyTimes', times, {}, 1)] : []),
    ...(turnedN === 0 ? [] : [plural('changes.whyTurned', turnedN)]),
  ].join(' ');
}
