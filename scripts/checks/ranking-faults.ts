/** A row of a ranking by some weights, beside the official rank. */
export interface RankedRow {
  readonly id: string;
  readonly rank: number | null;
  readonly score: number | null;
  readonly level: number | null;
  readonly official: number | null;
}

const told = ({ rank, score, level, official }: RankedRow): string => `${rank} ${score} ${level} ${official}`;

/**
 * What differs between a ranking as it should be and as it is shown: bodies, any of their numbers to the last bit, and that the shown
 * rows go from the best to the worst.
 */
export function rankingFaults(wanted: readonly RankedRow[], shown: readonly RankedRow[]): string[] {
  const rows = new Map(shown.map((row) => [row.id, row]));
  const faults = wanted.flatMap((row) => {
    const own = rows.get(row.id);
    if (own === undefined) return [`${row.id} is not shown`];
    return told(own) === told(row) ? [] : [`${row.id} has ${told(own)}, not ${told(row)}`];
  });
  if (shown.length !== wanted.length) faults.push(`${shown.length} rows, not ${wanted.length}`);
  shown.forEach(({ id, rank }, at) => {
    const before = shown[at - 1];
    if (before !== undefined && (before.rank ?? Infinity) > (rank ?? Infinity))
      faults.push(`${id} stands behind ${before.id}`);
  });
  return faults;
}
