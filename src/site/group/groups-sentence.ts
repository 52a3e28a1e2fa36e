import { known } from '../../core/model/known.ts';
import type { Translator } from '../../i18n/translator.ts';
import { scoresApart } from '../shared/apart.ts';
import type { GroupView } from './view.ts';
import { extremes, listed, where } from '../shared/listing.ts';
import type { GroupRow } from '../shared/rows.ts';

type Groups = readonly Pick<GroupView, 'row' | 'latest' | 'bounds'>[];

/** Groups with a mean in the newest edition: the first, the last, everyone that ties. */
function rankedNow(groups: Groups) {
  const year = Math.max(...groups.map((view) => view.latest?.edition ?? 0));
  const ranked = groups.flatMap(({ row, latest, bounds }) =>
    latest === undefined || latest.edition !== year || latest.mean === null ? [] : [{ row, bounds, mean: latest.mean }],
  );
  return { year, n: ranked.length, ends: extremes(ranked, ({ mean }) => mean) };
}

/** The finding over a list of groups: which leads, where it leads anyone. */
export function groupsTitle(kind: GroupRow['kind'], groups: Groups, words: Translator): string {
  const { ends } = rankedNow(groups);
  return ends === null || ends.same
    ? words.t(`groups.kind.${kind}`)
    : words.t(`groups.lead.${kind}`, {
        name: listed(
          ends.highest.map(({ row }) => words.name(row)),
          words,
        ),
      });
}

/** Which group of a kind leads and which comes last, in the newest edition that has means. */
export function groupsSentence(groups: Groups, words: Translator): string {
  const { year, n, ends } = rankedNow(groups);
  if (ends === null) return words.t('groups.none');
  const named = (rows: readonly { readonly row: GroupRow }[]): string =>
    where(
      'group',
      rows.map(({ row }) => words.name(row)),
      words,
    );
  const [worstMean = '', bestMean = ''] = scoresApart(
    [ends.lowest, ends.highest].map(([row]) => known(row?.mean, 'mean of a group')),
    ends.highest[0]?.bounds ?? [],
    words,
  );
  if (n === 1) return words.t('groups.only', { year, best: named(ends.highest), bestMean });
  if (ends.same) return words.t('groups.same', { year, mean: bestMean });
  return words.t('groups.sentence', {
    year,
    best: named(ends.highest),
    bestMean,
    worst: named(ends.lowest),
    worstMean,
  });
}

/** What groups there are and what their score is. */
export const groupsDescription = (kinds: readonly GroupRow['kind'][], { t }: Translator): string =>
  kinds.length === 0
    ? t('ways.groups.none')
    : [...kinds.map((kind) => t(`groups.about.${kind}`)), t('groups.about.score')].join(' ');
