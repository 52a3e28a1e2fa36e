import { bin, median, range, type Bin } from 'd3';
import type { LevelSpan } from './strip-series.ts';

/** Width of a bar in points. */
export const BAR = 5;

/** One piece of a bar: the bodies of one level within one interval; pieces of an interval lie one on another. */
export interface HistogramPiece {
  readonly from: number;
  readonly to: number;
  readonly level: number;
  readonly below: number;
  readonly n: number;
}

export interface HistogramSeries {
  readonly pieces: readonly HistogramPiece[];
  /** The interval with most bodies, or all that tie; none where there is nobody. */
  readonly fullest: readonly { readonly from: number; readonly to: number; readonly n: number }[];
  readonly median: number | null;
  readonly levels: readonly (LevelSpan & { readonly n: number })[];
}

const levelOf = (score: number, levels: readonly LevelSpan[]): number =>
  levels.findLast((span) => span.from <= score)?.level ?? levels[0]?.level ?? 1;

const fullestOf = (bins: readonly Bin<number, number>[]): HistogramSeries['fullest'] => {
  const most = Math.max(...bins.map((values) => values.length));
  return most === 0
    ? []
    : bins
        .filter((values) => values.length === most)
        .map(({ x0, x1, length }) => ({ from: x0 ?? 0, to: x1 ?? 100, n: length }));
};

/** How many bodies have how many points, in bars of five points; 100 belongs to the last bar. */
export function histogramSeries(scores: readonly number[], levels: readonly LevelSpan[]): HistogramSeries {
  const bins = bin<number, number>()
    .domain([0, 100])
    .thresholds(range(BAR, 100, BAR))(scores);
  const pieces = bins.flatMap((values) => {
    let below = 0;
    return levels.flatMap(({ level }) => {
      const n = values.filter((score) => levelOf(score, levels) === level).length;
      if (n === 0) return [];
      const piece = { from: values.x0 ?? 0, to: values.x1 ?? 100, level, below, n };
      below += n;
      return [piece];
    });
  });
  return {
    pieces,
    fullest: fullestOf(bins),
    median: median(scores) ?? null,
    levels: levels.map((span) => ({
      ...span,
      n: scores.filter((score) => levelOf(score, levels) === span.level).length,
    })),
  };
}
