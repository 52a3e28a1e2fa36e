import { levelsIn } from './results.ts';
import { derived, table, tableBy } from './published.ts';
import type { LevelRow, LevelShareRow, RobustnessRow, RobustnessRunsRow } from './rows.ts';

/** How far ranks and levels hang on choices of method, as the published tables say. */

/** Share of the recomputations that lie between the bounds of an interval. */
export const WITHIN_INTERVAL = 0.9;

/** Of a body with an index score in that edition; undefined for one without. */
export const robustnessOf = (id: string, edition: number): RobustnessRow | undefined =>
  tableBy('robustness', 'institution', (row) => row.institution_id)
    .get(id)
    ?.find((row) => row.edition === edition);

export const runsOf = (edition: number, sector: string): RobustnessRunsRow | undefined =>
  table('robustness_runs').find((row) => row.edition === edition && row.sector === sector);

/** Levels in which a body is in some recomputation, ascending. */
export const levelSharesOf = (id: string, edition: number): readonly LevelShareRow[] =>
  tableBy('robustness_levels', 'institution', (row) => row.institution_id)
    .get(id)
    ?.filter((row) => row.edition === edition) ?? [];

/** Those that cannot be told apart by rank from a body and from each other: how many, and from which rank to which. */
export function toldAlike({ edition, sector, rank_group }: RobustnessRow): {
  readonly n: number;
  readonly from: number;
  readonly to: number;
} {
  const ranks =
    tableBy('robustness', 'edition/sector/group', (row) => `${row.edition}/${row.sector}/${row.rank_group}`)
      .get(`${edition}/${sector}/${rank_group}`)
      ?.map(({ rank }) => rank) ?? [];
  return { n: ranks.length, from: Math.min(...ranks), to: Math.max(...ranks) };
}

/** In what share of the recomputations of an edition one body is ahead of one that follows it; undefined where they are not near. */
export const shareAhead = (id: string, behind: string, edition: number): number | undefined =>
  tableBy('robustness_pairs', 'institution', (row) => row.institution_id)
    .get(id)
    ?.find((row) => row.edition === edition && row.other_id === behind)?.ahead;

/** The level above that of a row; undefined at the highest. */
export const nextLevel = ({ edition, level }: RobustnessRow): LevelRow | undefined =>
  levelsIn(edition).find((row) => level !== null && row.level > level);

/** Intervals of everybody in an edition by body. */
export const intervalsIn = (edition: number): ReadonlyMap<string, RobustnessRow> =>
  derived(
    `intervals ${edition}`,
    () =>
      new Map(
        table('robustness')
          .filter((row) => row.edition === edition)
          .map((row) => [row.institution_id, row]),
      ),
  );
