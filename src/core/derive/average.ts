import type { EditionStatus, Sector } from '../model/vocabulary.ts';
import type { ScoreRow } from '../score/edition.ts';
import { groupStatistics, type GroupStatistics } from '../score/group.ts';
import type { ChangeRow } from './change.ts';
import { likeForLike, newestFirst, type LikeForLike, type Pair } from './like-for-like.ts';

export const AVERAGE_SCOPES = ['sector', 'category', 'group'] as const;
export type AverageScope = (typeof AVERAGE_SCOPES)[number];

/** An average over all bodies and over the same bodies as in the edition before (like-for-like). */
export interface AverageRow extends GroupStatistics, LikeForLike {
  readonly edition: number;
  readonly sector: Sector;
  readonly scope: AverageScope;
  readonly scope_id: string;
  readonly code: string;
  /** The sector's edition before, null for the first. */
  readonly previous_edition: number | null;
  readonly status: EditionStatus;
}

interface Bucket {
  readonly scope: AverageScope;
  readonly scope_id: string;
  readonly rows: ScoreRow[];
}

/** Whether a code of an edition may be compared with an earlier one of its sector. */
type Comparable = (sector: Sector, code: string, from: number, to: number) => boolean;

/**
 * Averages of every sector, category and group by edition and code, in both forms, the newest edition first (design.md, section 5).
 * Like-for-like takes bodies whose own previous edition is the sector's previous one and whose series has no break.
 */
export function averages(
  scores: readonly ScoreRow[],
  changes: readonly ChangeRow[],
  comparable: Comparable,
): AverageRow[] {
  const changeOf = new Map(
    changes.map((row) => [`${row.edition}/${row.sector}/${row.institution_id}/${row.code}`, row]),
  );
  const buckets = new Map<string, Bucket>();
  for (const row of scores) {
    const scopes: [AverageScope, string][] = [
      ['sector', row.sector],
      ['category', row.category],
      ['group', row.group_id],
    ];
    for (const [scope, scope_id] of scopes) {
      if (scope_id === '') continue;
      const key = `${row.edition}/${row.sector}/${scope}/${scope_id}/${row.code}`;
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, { scope, scope_id, rows: [row] });
      else bucket.rows.push(row);
    }
  }
  const editionsOf = new Map<Sector, number[]>();
  for (const row of scores) {
    const known = editionsOf.get(row.sector) ?? [];
    if (!known.includes(row.edition))
      editionsOf.set(
        row.sector,
        [...known, row.edition].sort((a, b) => a - b),
      );
  }
  const rowOf = ({ scope, scope_id, rows }: Bucket): AverageRow => {
    const [{ edition, sector, code, status }] = rows as [ScoreRow];
    const editions = editionsOf.get(sector) ?? [];
    const previous = editions[editions.indexOf(edition) - 1] ?? null;
    const pairs = rows.flatMap((row): Pair[] => {
      const moved = changeOf.get(`${edition}/${sector}/${row.institution_id}/${code}`);
      return moved === undefined ||
        moved.change === null ||
        moved.previous_score === null ||
        moved.score === null ||
        moved.previous_edition !== previous
        ? []
        : [[moved.previous_score, moved.score]];
    });
    const statistics = groupStatistics(rows.map((row) => row.score));
    return {
      edition,
      sector,
      scope,
      scope_id,
      code,
      ...statistics,
      previous_edition: previous,
      ...likeForLike({
        n: statistics.n,
        previous,
        comparable: previous !== null && comparable(sector, code, previous, edition),
        pairs,
      }),
      status,
    };
  };
  return newestFirst([...buckets.values()].map(rowOf));
}
