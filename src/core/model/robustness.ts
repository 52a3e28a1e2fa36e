import type { Sector } from './vocabulary.ts';

/** How dimensions are put together in a recomputation; the official way comes first. */
export const AGGREGATIONS = ['arithmetic', 'geometric'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

/** What stands for an indicator that was not answered in a recomputation; the official way comes first. */
export const UNANSWERED = ['zero', 'left_out', 'peer_median'] as const;
export type Unanswered = (typeof UNANSWERED)[number];

/** methodology/robustness.json: how results are recomputed under other choices of method. */
export interface RobustnessSettings {
  /** Recomputations of each sector of an edition, the official one among them. */
  readonly runs: number;
  /** By how many percent of itself a weight goes up or down at most. */
  readonly spread_percent: number;
  /** Rows of each of the two samples that the sensitivity is estimated from. */
  readonly sensitivity_rows: number;
  /** Starting value of the generator by `<edition>-<sector>`. */
  readonly start: Readonly<Record<string, number>>;
}

/** What holds where methodology/robustness.json says nothing. */
export const ROBUSTNESS_DEFAULTS: RobustnessSettings = {
  runs: 2000,
  spread_percent: 25,
  sensitivity_rows: 500,
  start: {},
};

/** Where the draws of a sector of an edition start: as the settings say, else at year and sector as a number, 20221 or 20222. */
export const startOf = ({ start }: RobustnessSettings, edition: number, sector: Sector): number =>
  start[`${edition}-${sector}`] ?? edition * 10 + (sector === 'state' ? 1 : 2);
