import type { Translator } from '../i18n/translator.ts';
import type { GroupView } from './group-view.ts';
import type { GroupRow } from './rows.ts';

/** Groups with a mean in the newest edition, best first. */
function rankedNow(groups: readonly GroupView[]) {
  const year = Math.max(...groups.map((view) => view.latest?.edition ?? 0));
  const ranked = groups.flatMap(({ row, latest }) =>
    latest === undefined || latest.edition !== year || latest.mean === null ? [] : [{ row, mean: latest.mean }],
  );
  return { year, best: ranked[0], worst: ranked.at(-1) };
}

/** The finding over a list of groups: which leads. */
export function groupsTitle(kind: GroupRow['kind'], groups: readonly GroupView[], words: Translator): string {
  const { best } = rankedNow(groups);
  return best === undefined
    ? words.t(`groups.kind.${kind}`)
    : words.t(`groups.lead.${kind}`, { name: words.name(best.row) });
}

/** Which group of a kind leads and which comes last, in the newest edition that has means. */
export function groupsSentence(kind: GroupRow['kind'], groups: readonly GroupView[], words: Translator): string {
  const { year, best, worst } = rankedNow(groups);
  if (best === undefined || worst === undefined || best === worst) return words.t('groups.none');
  return words.t(`groups.sentence.${kind}`, {
    year,
    best: words.name(best.row),
    bestMean: words.score(best.mean),
    worst: words.name(worst.row),
    worstMean: words.score(worst.mean),
  });
}
