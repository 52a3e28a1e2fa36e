import type { ScoreRow } from '../score/edition.ts';
import { levelOf } from '../score/level.ts';
import { rankDescending } from '../score/rank.ts';
import { agrees } from './agreement.ts';
import type { Case, Quantity } from './quantity.ts';
import type { Scope } from './scope.ts';

/** Rows of the scope's bodies for the index or a dimension; null where the code is neither in every sector of the scope. */
export function rowsOf(scope: Scope, code: string): ScoreRow[] | null {
  const rows: ScoreRow[] = [];
  for (const { view, members } of scope.parts) {
    const own = view.scores.get(code);
    if (own === undefined) return null;
    for (const member of members) {
      const row = own.get(member.institution_id);
      if (row !== undefined) rows.push(row);
    }
  }
  return rows;
}

const present = (rows: readonly ScoreRow[]): number[] => rows.flatMap((row) => (row.score === null ? [] : [row.score]));

/** Unweighted mean over the bodies that have a score; null where none has. */
export function meanOf(rows: readonly ScoreRow[]): number | null {
  const scores = present(rows);
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

const verdict = ({ figure }: Case, computed: number | null) => ({
  computed,
  agrees: agrees(figure.value, figure.unit, computed),
});

/** Score of one institution: the index or a dimension. */
export const score: Quantity = (given) => {
  const { figure, scope } = given;
  if (figure.metric !== 'score' || figure.subject_kind !== 'institution') return undefined;
  const rows = rowsOf(scope, figure.code);
  return rows === null ? undefined : verdict(given, rows[0]?.score ?? null);
};

/** Mean of a country, a category or a group, each institution counting once; a group's as it is emitted. */
export const mean: Quantity = (given) => {
  const { figure, scope } = given;
  if (figure.metric !== 'mean' || figure.subject_kind === 'institution') return undefined;
  const rows = rowsOf(scope, figure.code);
  if (rows === null) return undefined;
  if (figure.subject_kind !== 'group') return verdict(given, meanOf(rows));
  const group = scope.parts[0]?.view.groups.get(figure.code)?.find((row) => row.group_id === figure.subject_id);
  return verdict(given, group?.mean ?? null);
};

/** Rank of one institution: in its sector, or in the category the figure names. */
export const rank: Quantity = (given) => {
  const { figure, scope } = given;
  if (figure.metric !== 'rank' || figure.subject_kind !== 'institution') return undefined;
  const row = rowsOf(scope, figure.code)?.[0];
  return row === undefined ? undefined : verdict(given, rankIn(row, scope.category));
};

export const rankIn = (row: ScoreRow, category: string): number | null =>
  category === '' ? row.rank : row.category_rank;

/** Ranks of all groups of the sector by their mean; groups without a mean have none. */
export function groupRanks({ scope }: Case, code: string): ReadonlyMap<string, number | null> {
  const groups = scope.parts.flatMap(({ view }) => view.groups.get(code) ?? []);
  const { ranks } = rankDescending(groups.map((group) => group.mean));
  return new Map(groups.map((group, at) => [group.group_id, ranks[at] ?? null]));
}

/** Rank of a group among the groups of its sector, by mean. */
export const groupRank: Quantity = (given) => {
  const { figure, scope } = given;
  if (figure.metric !== 'rank' || figure.subject_kind !== 'group' || rowsOf(scope, figure.code) === null)
    return undefined;
  return verdict(given, groupRanks(given, figure.code).get(figure.subject_id) ?? null);
};

/** Level of an institution, else level of the mean (unit `level`). */
export const level: Quantity = (given) => {
  const { figure, scope } = given;
  if (figure.metric !== 'level' || figure.unit === 'level_mode') return undefined;
  const rows = rowsOf(scope, figure.code);
  const levels = scope.parts[0]?.view.levels;
  if (rows === null || levels === undefined) return undefined;
  return verdict(
    given,
    figure.subject_kind === 'institution' ? (rows[0]?.level ?? null) : levelOf(meanOf(rows), levels),
  );
};

/** The level that most institutions have; of several with as many, the lowest. */
export const levelMode: Quantity = (given) => {
  const { figure, scope } = given;
  if (figure.metric !== 'level' || figure.unit !== 'level_mode') return undefined;
  const rows = rowsOf(scope, figure.code);
  if (rows === null) return undefined;
  const counts = Map.groupBy(
    rows.filter((row) => row.level !== null),
    (row) => row.level as number,
  );
  const [most] = [...counts].sort(([a, as], [b, bs]) => bs.length - as.length || a - b);
  return verdict(given, most?.[0] ?? null);
};

/** Highest minus lowest score of a dimension; without a code, the largest such gap of any dimension. */
export const gap: Quantity = (given) => {
  const { figure, scope } = given;
  if (figure.metric !== 'gap') return undefined;
  const codes = figure.code === '' ? (scope.parts[0]?.view.dimensions ?? []) : [figure.code];
  const gaps = codes.flatMap((code) => {
    const scores = present(rowsOf(scope, code) ?? []);
    return scores.length === 0 ? [] : [Math.max(...scores) - Math.min(...scores)];
  });
  return gaps.length === 0 ? undefined : verdict(given, Math.max(...gaps));
};

/** The highest score (unit `points`). */
export const highest: Quantity = (given) => {
  const { figure, scope } = given;
  if (figure.metric !== 'leader' || figure.unit !== 'points') return undefined;
  const rows = rowsOf(scope, figure.code);
  if (rows === null) return undefined;
  const scores = present(rows);
  return verdict(given, scores.length === 0 ? null : Math.max(...scores));
};

/** Rank of a dimension among the dimensions, by the mean over the scope (unit `dimension_rank`). */
export const dimensionRank: Quantity = (given) => {
  const { figure, scope } = given;
  const dimensions = scope.parts[0]?.view.dimensions ?? [];
  const at = dimensions.indexOf(figure.code);
  if (figure.unit !== 'dimension_rank' || at < 0) return undefined;
  const { ranks } = rankDescending(dimensions.map((code) => meanOf(rowsOf(scope, code) ?? [])));
  return verdict(given, ranks[at] ?? null);
};

/**
 * One of a body's own strongest dimensions (unit `dimension_order`): among its best k, where k is how many the source
 * lists, two at least. The order inside the list is not tested: sources list without saying that they rank.
 */
export const dimensionOrder: Quantity = ({ figure, scope, listed }) => {
  if (figure.unit !== 'dimension_order' || figure.subject_kind !== 'institution') return undefined;
  const dimensions = scope.parts[0]?.view.dimensions ?? [];
  const at = dimensions.indexOf(figure.code);
  if (at < 0) return undefined;
  const { ranks } = rankDescending(dimensions.map((code) => rowsOf(scope, code)?.[0]?.score ?? null));
  const own = ranks[at] ?? null;
  const k = Math.max(2, ...listed.map((row) => Number(row.value)));
  return { computed: own, agrees: own !== null && own <= k };
};
