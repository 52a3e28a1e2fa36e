import { median, rollup } from 'd3';

/** The five maturity levels along a 0–100 axis. */
export interface LevelSpan {
  readonly level: number;
  readonly from: number;
  readonly to: number;
}

/** What a strip shows: everyone as a tick, the median, and the one the reader came for. */
export interface StripSeries {
  readonly ticks: readonly number[];
  readonly median: number | null;
  readonly subject: number | null;
  /** The members of a group, when the subject is the group's mean. */
  readonly members?: readonly number[];
  /** Where the subject stood before, when what matters is how it moved. */
  readonly before?: number | null;
  readonly levels: readonly LevelSpan[];
}

/** One place of a strip, a tenth of a point as scores are written, and how many bodies have it. */
export interface Place {
  readonly at: number;
  readonly n: number;
}

export const places = (scores: readonly number[]): Place[] =>
  [
    ...rollup(
      scores,
      (same) => same.length,
      (score) => Math.round(score * 10) / 10,
    ),
  ].map(([at, n]) => ({ at, n }));

/** Whether several bodies share a place, so that one tick is several. */
export const heaped = ({ ticks, members = [] }: Pick<StripSeries, 'ticks' | 'members'>): boolean =>
  [ticks, members].some((scores) => places(scores).length < scores.length);

/** Spans of the levels from their lower bounds; the highest reaches 100. A level that starts at 100 has no width. */
export const levelSpans = (
  levels: readonly { readonly level: number; readonly lower_bound: number }[],
): LevelSpan[] => {
  const ascending = [...levels].sort((a, b) => a.lower_bound - b.lower_bound);
  return ascending.map((row, at) => ({
    level: row.level,
    from: row.lower_bound,
    to: ascending[at + 1]?.lower_bound ?? 100,
  }));
};

/**
 * @param scores 0–100 of every body shown, the subject's own included
 * @param subject the subject's score, or null where there is none
 */
export function stripSeries(
  scores: readonly (number | null)[],
  subject: number | null,
  levels: readonly LevelSpan[],
): StripSeries {
  const ticks = scores.filter((score) => score !== null);
  return { ticks, median: median(ticks) ?? null, subject, levels };
}
