interface Ranked {
  readonly institution_id: string;
  readonly rank: number | null;
}

export interface Neighbours<Row> {
  /** Bodies of the rank next above; none for the first. */
  readonly above: readonly Row[];
  /** Bodies of the rank next below; none for the last. */
  readonly below: readonly Row[];
}

/**
 * Who stands just above and just below a body; who shares its rank is neither.
 * Example: of ranks 1, 2, 2, 4 the first has both seconds below, and either of them the first above and the fourth below.
 * Source: design.md, section 5 (ranks).
 */
export function neighbours<Row extends Ranked>(rows: readonly Row[], institution_id: string): Neighbours<Row> {
  const own = rows.find((row) => row.institution_id === institution_id)?.rank ?? null;
  if (own === null) return { above: [], below: [] };
  const ranks = rows.flatMap(({ rank }) => rank ?? []);
  const above = Math.max(...ranks.filter((rank) => rank < own));
  const below = Math.min(...ranks.filter((rank) => rank > own));
  return { above: rows.filter(({ rank }) => rank === above), below: rows.filter(({ rank }) => rank === below) };
}
