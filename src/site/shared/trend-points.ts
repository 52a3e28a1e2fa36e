import type { TrendPoint } from '../../charts/trend-series.ts';
import { comparedDecimals, DECIMALS, percentDecimals, scoreDecimals } from '../../i18n/rounding.ts';
import type { Translator } from '../../i18n/translator.ts';
import { boundsIn } from './results.ts';

/** Points over the editions as they are printed beside each other. */

export interface JoinedRun {
  readonly first: TrendPoint;
  readonly last: TrendPoint;
}

/** The first and the last point of what is joined up to the newest edition; undefined where there is no point. */
export function joinedRun(points: readonly TrendPoint[]): JoinedRun | undefined {
  const first = points[points.findLastIndex((point) => !point.joined)];
  const last = points.at(-1);
  return first === undefined || last === undefined ? undefined : { first, last };
}

/**
 * Decimals of each point by its edition: as many as keep it off the bounds of its levels, and as many as show how it differs from
 * the point it is joined to, as the first and the last of a run do.
 */
export function pointDecimals(points: readonly TrendPoint[]): ReadonlyMap<number, number> {
  const least = new Map<number, number>();
  const compare = (a: TrendPoint, b: TrendPoint): void => {
    const digits = comparedDecimals(a.score, b.score);
    for (const { edition } of [a, b]) least.set(edition, Math.max(digits, least.get(edition) ?? digits));
  };
  points.forEach((point, at) => {
    const before = points[at - 1];
    if (before !== undefined && point.joined) compare(before, point);
  });
  const run = joinedRun(points);
  if (run !== undefined && run.first !== run.last) compare(run.first, run.last);
  return new Map(
    points.map(({ edition, score }) => [edition, scoreDecimals(score, boundsIn(edition), least.get(edition))]),
  );
}

/** How each point is printed in the sentence. */
export function pointText(points: readonly TrendPoint[], { number }: Translator): (point: TrendPoint) => string {
  const decimals = pointDecimals(points);
  return ({ edition, score }) => number(score, decimals.get(edition) ?? DECIMALS.score);
}

/** Decimals that two points of neighbouring years have room for beside each other on a telephone. */
const ROOM = 2;

/** How each point is printed beside it: as in the sentence, where there is room; sentence and table have the rest. */
export function pointLabel(points: readonly TrendPoint[], { number }: Translator): (point: TrendPoint) => string {
  const decimals = pointDecimals(points);
  return ({ edition, score }) => {
    const said = decimals.get(edition) ?? DECIMALS.score;
    return number(score, said <= ROOM ? said : scoreDecimals(score, boundsIn(edition)));
  };
}

/**
 * How shares over the editions are printed, in per cent: whole, but both ends of the run with as many decimals as show how it moved.
 * @param points in per cent
 */
export function percentText(points: readonly TrendPoint[], { percent }: Translator): (point: TrendPoint) => string {
  const run = joinedRun(points);
  return (point) => {
    const atEnd = run !== undefined && (point === run.first || point === run.last);
    const least = atEnd ? runDecimals(run) : DECIMALS.percent;
    return percent(point.score / 100, percentDecimals(point.score, least));
  };
}

/** Decimals in which the ends of a run of per cent are seen to differ. */
const runDecimals = ({ first, last }: JoinedRun): number =>
  first === last ? DECIMALS.percent : comparedDecimals(first.score, last.score, DECIMALS.percent);
