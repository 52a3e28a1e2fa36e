import type { Placed } from './reweigh.ts';

/** A body has moved far when its rank is another by more than so many places. */
export const FAR = 5;

/** A body that moved. */
export interface Move {
  /** Its position in the list of bodies. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** How one ranking differs from the official one. */
export interface Moves {
  /** Positions of the bodies on rank 1, officially and now. */
  readonly firstBefore: readonly number[];
  readonly first: readonly number[];
  /** Whether nobody is first any more who officially is; one that ties with others is. */
  readonly firstChanged: boolean;
  /** Bodies with a rank in both. */
  readonly compared: number;
  /** How many of them moved far. */
  readonly far: number;
  /** Mean of the sizes of their moves; null where nobody has a rank in both. */
  readonly shift: number | null;
  /** The largest move up and down; null where nobody moved so. Of several the one that is better placed officially, then by id. */
  readonly rise: Move | null;
  readonly fall: Move | null;
}

/**
 * Compares two rankings of the same bodies. The shift is the mean of `|from − to|` over those with a rank in both.
 * Example: ranks 1, 2, 3, 10 that become 2, 1, 8, 4 moved by 1, 1, 5 and 6 places, 13/4 on average; one of them, by 6, moved far.
 * @param ids of the bodies
 * @param official in the order of the ids
 * @param placed the other ranking, in the same order
 * Source: methodology/decisions/0021-own-weights.md (far, variants); OECD/JRC Handbook (2008), step 7 (mean shift of ranks).
 */
export function movesOf(ids: readonly string[], official: readonly Placed[], placed: readonly Placed[]): Moves {
  const moves = ids.flatMap((id, at) => {
    const from = official[at]?.rank ?? null;
    const to = placed[at]?.rank ?? null;
    return from === null || to === null ? [] : [{ id, at, from, to }];
  });
  const firstIn = (ranking: readonly Placed[]): number[] => ranking.flatMap(({ rank }, at) => (rank === 1 ? [at] : []));
  const largest = (sign: 1 | -1): Move | null => {
    const [most] = moves
      .filter(({ from, to }) => sign * (from - to) > 0)
      .toSorted((a, b) => sign * (b.from - b.to - (a.from - a.to)) || a.from - b.from || (a.id < b.id ? -1 : 1));
    return most === undefined ? null : { at: most.at, from: most.from, to: most.to };
  };
  const sizes = moves.map(({ from, to }) => Math.abs(from - to));
  const [firstBefore, first] = [firstIn(official), firstIn(placed)];
  return {
    firstBefore,
    first,
    firstChanged: !firstBefore.some((at) => first.includes(at)),
    compared: moves.length,
    far: sizes.filter((size) => size > FAR).length,
    shift: sizes.length === 0 ? null : sizes.reduce((sum, size) => sum + size, 0) / sizes.length,
    rise: largest(1),
    fall: largest(-1),
  };
}
