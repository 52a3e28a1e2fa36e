import { levelsIn } from './results.ts';
import { derived, table, tableBy } from './published.ts';
import type { LevelRow, LevelShareRow, RankPairRow, RobustnessRow, RobustnessRunsRow } from './rows.ts';

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

/** The body right before one in the ranking and the one right behind it, each with how often the better one is ahead. */
export function neighboursOf(id: string, edition: number): { before?: RankPairRow; behind?: RankPairRow } {
  const before = tableBy('robustness_pairs', 'other', (row) => row.other_id)
    .get(id)
    ?.findLast((row) => row.edition === edition);
  const behind = tableBy('robustness_pairs', 'institution', (row) => row.institution_id)
    .get(id)
    ?.find((row) => row.edition === edition);
  return { ...(before && { before }), ...(behind && { behind }) };
}

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
