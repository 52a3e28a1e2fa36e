import { mean } from 'd3-array';
import { SMALLEST_GROUP } from '../score/group.ts';

/**
 * Why there is no like-for-like mean: no edition before, a method that cannot be compared with it, fewer than three of the same bodies,
 * or fewer than half of those that the average is of.
 */
export const NO_LIKE_FOR_LIKE = ['first', 'method', 'few', 'minority'] as const;
export type NoLikeForLike = (typeof NO_LIKE_FOR_LIKE)[number];

/** Two values of one body: in the edition before and now. */
export type Pair = readonly [before: number, now: number];

/** The mean of those bodies of an average that were in the edition before too. */
export interface LikeForLike {
  /** Of how many bodies it is, or would be; null where there is no edition before, or none that it can be compared with. */
  readonly same_n: number | null;
  readonly same_previous_mean: number | null;
  readonly same_mean: number | null;
  /** Why there is none; blank where there is one. */
  readonly same_none: NoLikeForLike | '';
}

/**
 * Rows of the newest edition first: those of the first one have nothing of an edition before, and a program that guesses the type of a
 * column from the rows it begins with would take hundreds of blanks for a text.
 */
export const newestFirst = <Row extends { readonly edition: number }>(rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => b.edition - a.edition);

/** The average that it stands beside. */
export interface Average {
  /** Bodies that it is of. */
  readonly n: number;
  /** The edition before, null for the first. */
  readonly previous: number | null;
  /** Whether every step of continuity from there lets it be compared. */
  readonly comparable: boolean;
  /** Those of its bodies that were in both editions with a series that goes on. */
  readonly pairs: readonly Pair[];
}

/**
 * The one rule for every average over time: the unweighted means of the same bodies then and now; no number where fewer than three of
 * them, or fewer than half of those that the average is of, were in both editions.
 * Example: three of six that went from 10, 20, 30 to 20, 30, 40 have the means 20 and 30; three of seven have none.
 * Source: design.md, section 5 (changes); methodology/decisions/0020-same-bodies-and-who-took-part.md.
 */
export function likeForLike({ n, previous, comparable, pairs }: Average): LikeForLike {
  const none = (same_none: NoLikeForLike, same_n: number | null): LikeForLike => ({
    same_n,
    same_previous_mean: null,
    same_mean: null,
    same_none,
  });
  if (previous === null) return none('first', null);
  if (!comparable) return none('method', null);
  if (pairs.length < SMALLEST_GROUP) return none('few', pairs.length);
  if (2 * pairs.length < n) return none('minority', pairs.length);
  return {
    same_n: pairs.length,
    same_previous_mean: mean(pairs, ([before]) => before) ?? null,
    same_mean: mean(pairs, ([, now]) => now) ?? null,
    same_none: '',
  };
}
