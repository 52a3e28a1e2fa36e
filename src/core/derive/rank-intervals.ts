import { known } from '../model/known.ts';
import { SAME_SCORE } from '../score/rank.ts';
import type { LevelRow } from '../model/methodology.ts';
import { choicesOf, factorsOf, type Draws } from './draws.ts';
import { quantile } from './quantile.ts';
import { rankingRoom, ranksInto, scorer } from './recompute.ts';
import type { SectorNumbers } from './sector-numbers.ts';

/** Quantiles that bound an interval of ranks or of changes. */
export const BOUNDS = [0.05, 0.95] as const;
/** Share of runs from which one body is said to be ahead of another. */
export const TOLD_APART = 0.95;
/** The ranks that are counted as being among the first. */
export const FIRST = 10;
/** With how many bodies that follow it in the ranking each one is compared. */
export const PAIR_REACH = 5;
/** Quantiles of ranks are whole numbers or not: what rounding noise adds decides nothing. */
const NOISE = 1e-9;

/** Ranks of all bodies in all runs. */
export interface Runs {
  readonly bodies: readonly string[];
  readonly runs: number;
  /** Body by body, one rank for each run; the first is the official one. */
  readonly ranks: Uint32Array;
  /** Runs in each level, body by body, in the order of the levels. */
  readonly levels: Uint32Array;
}

/** What the runs say of one body. */
export interface RankInterval {
  readonly institution_id: string;
  readonly rank_median: number;
  readonly rank_low: number;
  readonly rank_high: number;
  /** Share of runs in which it is among the first ten, 0–1. */
  readonly first_ten: number;
  /** Group of bodies that cannot be told apart, counted from 1 at the top. */
  readonly rank_group: number;
  /** Share of runs by level, levels in ascending order. */
  readonly level_shares: readonly number[];
}

/** Two bodies that are near each other in the ranking. */
export interface RankPair {
  readonly institution_id: string;
  readonly other_id: string;
  /** Share of runs in which the first is ahead of the other, and in which both have one rank, 0–1. */
  readonly ahead: number;
  readonly tied: number;
}

/**
 * Recomputes ranks and levels of a sector under every draw; the time is that of bodies × indicators × runs.
 * @param levels ascending
 * Source: design.md, section 5b.
 */
export function runAll(numbers: SectorNumbers, draws: Draws, levels: readonly LevelRow[]): Runs {
  const { bodies } = numbers;
  const n = bodies.length;
  const { runs } = draws;
  const ranks = new Uint32Array(n * runs);
  const inLevel = new Uint32Array(n * levels.length);
  const scoresUnder = scorer(numbers);
  const room = rankingRoom(n);
  const bounds = Float64Array.from(levels, ({ lower_bound }) => lower_bound);
  for (let run = 0; run < runs; run += 1) {
    const scores = scoresUnder(factorsOf(draws, run), choicesOf(draws, run));
    ranksInto(scores, room, ranks, run, runs);
    for (let body = 0; body < n; body += 1) {
      let place = bounds.length - 1;
      while (place >= 0 && (bounds[place] as number) > (scores[body] as number) + SAME_SCORE) place -= 1;
      if (place >= 0) inLevel[body * bounds.length + place] = (inLevel[body * bounds.length + place] as number) + 1;
    }
  }
  return { bodies, runs, ranks, levels: inLevel };
}

/**
 * Interval, median and shares of each body, in the order of the bodies.
 * The bounds are quantiles of type 7 (position `(n − 1)·p`, linear between its neighbours), rounded outwards.
 * Example: of ranks 1, 2, 3, 4, 10 the quantiles are 1 + 0.2·1 = 1.2 and 4 + 0.8·6 = 8.8, so that the interval is 1 to 9.
 * Source: design.md, section 5b; Hyndman and Fan 1996, definition 7.
 */
export function rankIntervals(own: Runs): RankInterval[] {
  const { bodies, runs } = own;
  const steps = own.levels.length / Math.max(1, bodies.length);
  const groups = rankGroups(own);
  return bodies.map((institution_id, body) => {
    const sorted = ascending(ranksOf(own, body));
    const [low, high] = BOUNDS.map((p) => quantile(sorted, p)) as [number, number];
    return {
      institution_id,
      rank_median: quantile(sorted, 0.5),
      rank_low: Math.floor(low + NOISE),
      rank_high: Math.ceil(high - NOISE),
      first_ten: upTo(sorted, FIRST) / runs,
      rank_group: known(groups[body], 'group of ranks'),
      level_shares: Array.from(own.levels.subarray(body * steps, (body + 1) * steps), (count) => count / runs),
    };
  });
}

/** Ranks in ascending order: each is counted, which takes less than comparing them. */
function ascending(ranks: Uint32Array): Uint32Array {
  let highest = 0;
  for (const rank of ranks) if (rank > highest) highest = rank;
  const counts = new Uint32Array(highest + 1);
  for (const rank of ranks) counts[rank] = (counts[rank] as number) + 1;
  const sorted = new Uint32Array(ranks.length);
  let at = 0;
  for (let rank = 0; rank <= highest; rank += 1) {
    const next = at + (counts[rank] as number);
    sorted.fill(rank, at, next);
    at = next;
  }
  return sorted;
}

/** How many of ranks in ascending order are not beyond one. */
function upTo(sorted: Uint32Array, last: number): number {
  let n = 0;
  while (n < sorted.length && (sorted[n] as number) <= last) n += 1;
  return n;
}

/** The ranks of one body, run by run. */
const ranksOf = ({ ranks, runs }: Runs, body: number): Uint32Array => ranks.subarray(body * runs, (body + 1) * runs);

/**
 * Groups of bodies that cannot be told apart, counted from the top of the official ranking: a group begins with one rank and goes
 * on until a rank is reached whose bodies are all behind all of those of the first rank in 95 % of the runs. Bodies of one rank
 * stay together.
 * @returns the group of each body
 * Source: methodology/decisions/0019-recomputations.md, told apart.
 */
export function rankGroups(own: Runs): number[] {
  const { bodies, runs, ranks } = own;
  const groups = new Array<number>(bodies.length).fill(0);
  const byRank = Map.groupBy(bodies.keys(), (body) => ranks[body * runs] as number);
  let group = 0;
  /** The worst rank that any of the first had in each run. */
  let worst: Uint32Array | null = null;
  for (const [, same] of [...byRank].sort(([a], [b]) => a - b)) {
    const lists = same.map((body) => ranksOf(own, body));
    if (worst === null || shareBefore(worst, extreme(lists, Math.min)) >= TOLD_APART) {
      group += 1;
      worst = extreme(lists, Math.max);
    }
    for (const body of same) groups[body] = group;
  }
  return groups;
}

/** The best or the worst rank among some bodies in each run. */
const extreme = ([first, ...others]: readonly Uint32Array[], of: (a: number, b: number) => number): Uint32Array =>
  others.reduce((found, list) => found.map((rank, run) => of(rank, list[run] as number)), first ?? new Uint32Array());

/** Share of runs in which the first ranks are better than the others. */
function shareBefore(first: Uint32Array, other: Uint32Array): number {
  let before = 0;
  for (let run = 0; run < first.length; run += 1) if ((first[run] as number) < (other[run] as number)) before += 1;
  return before / first.length;
}

/**
 * How often one body is ahead of another, and how often both have one rank.
 * Example: ranks 1, 1, 2, 1 against 2, 2, 1, 1 are ahead in 2/4 of the runs and level in 1/4.
 * Source: methodology/decisions/0019-recomputations.md, told apart.
 */
export function pairOf(own: Runs, a: number, b: number): Pick<RankPair, 'ahead' | 'tied'> {
  const [first, other] = [ranksOf(own, a), ranksOf(own, b)];
  const ahead = shareBefore(first, other);
  return { ahead, tied: Math.max(0, 1 - ahead - shareBefore(other, first)) };
}

/**
 * Each body with those that follow it in the official ranking; within one rank the one comes first that is ahead more on the whole
 * (smaller sum of ranks over the runs).
 * Source: methodology/decisions/0019-recomputations.md, told apart.
 */
export function rankPairs(own: Runs): RankPair[] {
  const { bodies, runs, ranks } = own;
  const sums = Float64Array.from(bodies, (_, body) => ranksOf(own, body).reduce((sum, rank) => sum + rank, 0));
  const order = [...bodies.keys()].sort(
    (a, b) =>
      (ranks[a * runs] as number) - (ranks[b * runs] as number) ||
      (sums[a] as number) - (sums[b] as number) ||
      ((bodies[a] as string) < (bodies[b] as string) ? -1 : 1),
  );
  return order.flatMap((a, place) =>
    order.slice(place + 1, place + 1 + PAIR_REACH).map((b) => ({
      institution_id: bodies[a] as string,
      other_id: bodies[b] as string,
      ...pairOf(own, a, b),
    })),
  );
}
