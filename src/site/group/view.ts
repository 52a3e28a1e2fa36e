import { INDEX_CODE, type Sector } from '../../core/model/vocabulary.ts';
import { rankDescending } from '../../core/score/rank.ts';
import type { Bounds } from '../../i18n/rounding.ts';
import { translator } from '../../i18n/translator.ts';
import { meanTrend, type MeanTrend } from '../shared/average-trend.ts';
import { group, groupIds, institution, institutionIds } from '../shared/bodies.ts';
import { editionBefore } from '../shared/continuity.ts';
import { derived, tableBy } from '../shared/published.ts';
import { average, boundsIn, changesOf, dimensionsIn, scoresIn } from '../shared/results.ts';
import type { AverageRow, ChangeRow, GroupRow, GroupScoreRow, ScoreRow, StructureRow } from '../shared/rows.ts';

/** A body that belonged to the group in an edition. */
export interface GroupMember {
  readonly id: string;
  readonly score: ScoreRow;
  readonly change: ChangeRow | undefined;
}

/** What the page of one group is made from. Membership is that of the edition, never today's. */
export interface GroupView {
  readonly id: string;
  readonly row: GroupRow;
  readonly sector: Sector;
  /** Index rows of every edition with members, ascending. */
  readonly editions: readonly GroupScoreRow[];
  /** The newest of them; undefined for a group never measured. */
  readonly latest: GroupScoreRow | undefined;
  /** Bounds of the levels of that edition. */
  readonly bounds: Bounds;
  /** The sector's edition before that one; null where it was the first. */
  readonly before: number | null;
  /** Members of the newest edition, best first; those without a score last. */
  readonly members: readonly GroupMember[];
  readonly average: AverageRow | undefined;
  /** Rank of the group's mean among groups of its kind; null where it has no mean. */
  readonly rank: GroupRank | null;
  readonly dimensions: readonly GroupDimension[];
  readonly trend: MeanTrend;
  /** Bodies that belong to it by today's registry. */
  readonly today: readonly string[];
}

export interface GroupRank {
  readonly rank: number;
  /** Whether another group has it too. */
  readonly shared: boolean;
  /** Groups with a mean, and all groups of the kind in the edition. */
  readonly of: number;
  readonly groups: number;
}

export interface GroupDimension {
  readonly dimension: StructureRow;
  readonly score: GroupScoreRow;
  readonly sector: AverageRow;
}

const groupScores = (id: string): readonly GroupScoreRow[] =>
  tableBy('group_scores', 'group', (row) => row.group_id).get(id) ?? [];

/** Members of a group in an edition, best first. */
export const membersIn = (id: string, edition: number, sector: Sector): readonly GroupMember[] =>
  scoresIn(edition, sector, INDEX_CODE)
    .filter((row) => row.group_id === id)
    .toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1))
    .map((score) => ({
      id: score.institution_id,
      score,
      change: changesOf(score.institution_id).find((row) => row.edition === edition && row.code === INDEX_CODE),
    }));

/** Bodies that belong to each group by today's registry. */
const membersToday = (): ReadonlyMap<string, readonly string[]> =>
  derived('members today', () => {
    const members = new Map<string, string[]>();
    for (const id of institutionIds()) {
      const row = institution(id);
      if (row.valid_to !== null || row.group_id === null) continue;
      const list = members.get(row.group_id);
      if (list === undefined) members.set(row.group_id, [id]);
      else list.push(id);
    }
    return members;
  });

/** Ranks of the means of groups of one kind in an edition. */
const groupRanks = (kind: GroupRow['kind'], edition: number): ReadonlyMap<string, GroupRank> =>
  derived(`group ranks ${kind}/${edition}`, () => {
    const rows = groupIds()
      .filter((id) => group(id).kind === kind)
      .flatMap((id) => groupScores(id).filter((row) => row.edition === edition && row.code === INDEX_CODE));
    const { ranks, n } = rankDescending(rows.map((row) => row.mean));
    return new Map(
      rows.flatMap((row, at) => {
        const rank = ranks[at] ?? null;
        return rank === null
          ? []
          : [
              [
                row.group_id,
                { rank, shared: ranks.filter((other) => other === rank).length > 1, of: n, groups: rows.length },
              ] as const,
            ];
      }),
    );
  });

export const groupView = (id: string): GroupView =>
  derived(`group view ${id}`, () => {
    const row = group(id);
    const { sector } = row;
    const scores = groupScores(id);
    const editions = scores.filter((score) => score.code === INDEX_CODE);
    const latest = editions.at(-1);
    return {
      id,
      row,
      sector,
      editions,
      latest,
      bounds: latest === undefined ? [] : boundsIn(latest.edition),
      before: latest === undefined ? null : editionBefore(latest.edition, sector),
      members: latest === undefined ? [] : membersIn(id, latest.edition, sector),
      average: latest && average(latest.edition, sector, 'group', id, INDEX_CODE),
      rank: latest === undefined ? null : (groupRanks(row.kind, latest.edition).get(id) ?? null),
      dimensions: latest === undefined ? [] : dimensionsOf(latest, scores),
      trend: meanTrend(sector, 'group', id, INDEX_CODE),
      today: membersToday().get(id) ?? [],
    };
  });

const dimensionsOf = (latest: GroupScoreRow, scores: readonly GroupScoreRow[]): GroupDimension[] =>
  dimensionsIn(latest.edition, latest.sector).flatMap((dimension) => {
    const score = scores.find((row) => row.edition === latest.edition && row.code === dimension.code);
    const sector = average(latest.edition, latest.sector, 'sector', latest.sector, dimension.code);
    return score === undefined || sector === undefined ? [] : [{ dimension, score, sector }];
  });

/** Groups of a kind, best mean of their newest edition first, those without a mean last, by name. */
export const groupsOfKind = (kind: GroupRow['kind']): readonly GroupView[] =>
  derived(`groups of kind ${kind}`, () =>
    groupIds()
      .map(groupView)
      .filter((view) => view.row.kind === kind)
      .toSorted(
        (a, b) =>
          (b.latest?.edition ?? 0) - (a.latest?.edition ?? 0) ||
          (b.latest?.mean ?? -1) - (a.latest?.mean ?? -1) ||
          (b.latest?.n ?? 0) - (a.latest?.n ?? 0) ||
          translator('lv').compare(a.row.name_lv, b.row.name_lv),
      ),
  );

/** Who came and who went since the newest edition, by today's registry; everyone came to a group never measured. */
export function membershipChanges({ members, today }: GroupView): {
  joined: readonly string[];
  left: readonly string[];
} {
  const then = members.map((member) => member.id);
  return {
    joined: today.filter((id) => !then.includes(id)),
    left: then.filter((id) => !today.includes(id)),
  };
}
