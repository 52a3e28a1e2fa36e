/** One measured point of a series. */
export interface TrendPoint {
  readonly edition: number;
  readonly score: number;
  /** Whether the line from the point before may be drawn; false at a break in the series and at the first point. */
  readonly joined: boolean;
}

export interface TrendSeries {
  /** First and last year of the axis. */
  readonly years: readonly [number, number];
  /** Years with an edition, those with scores of the sector marked. */
  readonly editions: readonly { readonly edition: number; readonly measured: boolean }[];
  readonly subject: readonly TrendPoint[];
  /** What the subject is held against (the median, the same bodies), a dashed line. */
  readonly compared?: readonly TrendPoint[];
  readonly peers: readonly (readonly TrendPoint[])[];
}

/** A score row and the change row that belongs to it, as published. */
export interface ScoredEdition {
  readonly edition: number;
  readonly score: number | null;
  /** Why the edition before cannot be compared; null where it can or there is none. */
  readonly break: string | null;
  readonly previous: number | null;
}

/**
 * Points of one body over true time. An edition without a score gives no point, and the line is not drawn across it.
 * @param rows editions in which the body took part, ascending
 */
export function trendPoints(rows: readonly ScoredEdition[]): TrendPoint[] {
  const scored = new Set(rows.filter((row) => row.score !== null).map((row) => row.edition));
  return rows.flatMap((row) =>
    row.score === null
      ? []
      : [
          {
            edition: row.edition,
            score: row.score,
            joined: row.break === null && row.previous !== null && scored.has(row.previous),
          },
        ],
  );
}
