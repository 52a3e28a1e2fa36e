import { dimensionRows, type Structure } from '../model/methodology.ts';

/** What an answer brings and could bring in points of the whole index; null where it is not counted, or there is no index. */
export interface IndexPoints {
  readonly indexPoints: number | null;
  readonly indexPossible: number | null;
}

/** What of an answer decides about its points of the index; `possible` is out of the dimension's 100, null where not counted. */
interface Counted {
  readonly dimension: string;
  readonly x: number | null;
  readonly possible: number | null;
}

export const NO_INDEX_POINTS: IndexPoints = { indexPoints: null, indexPossible: null };

/**
 * Points of the index of one body's answers: possible `100·W′·w′`, received that times `x`, where `W′ = W / Σ W` over the dimensions that
 * have a score and `w′ = w / Σ w` over the counted indicators of a dimension. Possible ones sum to 100, received ones to the score.
 *
 * Dimensions of 40 and 60, the first with indicators of 3 and 1 answered 0.8 and 0.4, the second with one answered 0.5: possible are
 * 100·0.4·0.75 = 30, 10 and 60, received 24, 4 and 30, which is the score 58.
 * @param rows one for each indicator that applies, in any order
 * @param hasScore whether the body has an index score
 * @returns one for each row, in the same order
 * Source: design.md, section 5b.
 */
export function indexPointsOf(rows: readonly Counted[], structure: Structure, hasScore: boolean): IndexPoints[] {
  if (!hasScore) return rows.map(() => NO_INDEX_POINTS);
  const scored = new Set(rows.flatMap(({ dimension, possible }) => (possible === null ? [] : dimension)));
  const weights = new Map(
    dimensionRows(structure).flatMap(({ code, weight }) => (scored.has(code) ? [[code, weight] as const] : [])),
  );
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return rows.map(({ dimension, x, possible }) => {
    if (x === null || possible === null) return NO_INDEX_POINTS;
    const own = (possible * (weights.get(dimension) ?? 0)) / total;
    return { indexPoints: own * x, indexPossible: own };
  });
}
