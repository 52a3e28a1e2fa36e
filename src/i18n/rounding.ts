/**
 * How many decimals are printed, by what is printed. Pages round to these at the last moment, half away from zero; what is
 * counted, compared or ranked is never rounded first. The check of all printed numbers reads the same list.
 */
export const DECIMALS = {
  /** Points of 0–100, means and medians of them. */
  score: 1,
  /** Differences of points. */
  change: 1,
  /** Shares in sentences, bars and most tables. */
  percent: 0,
  /** Shares in the tables of figures, and weights of single indicators, which are small. */
  finePercent: 1,
  count: 0,
} as const;
