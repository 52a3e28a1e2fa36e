import type { Dataset } from '../../src/core/model/dataset.ts';

/** The dataset with few recomputations: whatever an input changes in them it changes in each, and many inputs are tried. */
export const withFewRuns = ({ methodology, ...dataset }: Dataset): Dataset => ({
  ...dataset,
  methodology: { ...methodology, robustness: { ...methodology.robustness, runs: 20, sensitivity_rows: 8 } },
});
