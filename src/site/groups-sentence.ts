import type { Translator } from '../i18n/translator.ts';
import type { GroupView } from './group-view.ts';
import type { GroupRow } from './rows.ts';

/** Which group of a kind leads and which comes last, in the newest edition that has means. */
export function groupsSentence(kind: GroupRow['kind'], groups: readonly GroupView[], words: Translator): string {
  const newest = Math.max(...groups.map((view) => view.latest?.edition ?? 0));
  const ranked = groups.flatMap(({ row, latest }) =>
    latest === undefined || latest.edition !== newest || latest.mean === null ? [] : [{ row, mean: latest.mean }],
  );
  const [best, worst] = [ranked[0], ranked.at(-1)];
  if (best === undefined || worst === undefined || best === worst) return words.t('groups.none');
  return words.t(`groups.sentence.${kind}`, {
    year: newest,
    best: words.name(best.row),
    bestMean: words.score(best.mean),
    worst: words.name(worst.row),
    worstMean: words.score(worst.mean),
  });
}
