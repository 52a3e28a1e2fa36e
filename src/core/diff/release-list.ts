import type { Bilingual } from '../model/finding.ts';
import { diffReleases } from './diff.ts';
import { rowsOf, textOf, type TableSet } from './table-set.ts';

/** A release with its tables. */
export interface ReleaseTables {
  readonly release: string;
  readonly date: string;
  readonly tables: TableSet;
}

/** What changed since the release before, in numbers. */
export interface ReleaseChanges {
  readonly since: string;
  readonly fields_changed: number;
  readonly rows_added: number;
  readonly rows_removed: number;
  /** Names of the tables that differ. */
  readonly tables: readonly string[];
  /** Bodies, each counted once for an edition, whose total, level or rank by the total changed in editions that both have. */
  readonly scores_changed: number;
  readonly levels_changed: number;
  readonly ranks_changed: number;
}

/** One entry of releases.json. */
export interface ReleaseEntry {
  readonly release: string;
  readonly date: string;
  readonly editions: readonly { readonly edition: number; readonly status: string }[];
  /** Why it was published, where data/releases.csv says so. */
  readonly note: Bilingual | null;
  /** Null for the first. */
  readonly changes: ReleaseChanges | null;
}

/** Order of releases by their names, `<newest edition>.<n>`: 2022.9, 2022.10, 2023.0. */
export function compareReleases(a: string, b: string): number {
  const [yearA = 0, numberA = 0] = a.split('.').map(Number);
  const [yearB = 0, numberB = 0] = b.split('.').map(Number);
  return yearA - yearB || numberA - numberB;
}

/**
 * The list of releases, newest first, each with what changed since the one before it.
 * @param notes why something was published on a day, by that day
 */
export function releaseList(
  releases: readonly ReleaseTables[],
  notes: ReadonlyMap<string, Bilingual> = new Map(),
): ReleaseEntry[] {
  const sorted = [...releases].sort((a, b) => compareReleases(a.release, b.release));
  return sorted
    .map((release, at): ReleaseEntry => {
      const before = sorted[at - 1];
      return {
        release: release.release,
        date: release.date,
        editions: rowsOf(release.tables, 'editions').map((row) => ({
          edition: Number(row['edition']),
          status: textOf(row, 'status'),
        })),
        note: notes.get(release.date) ?? null,
        changes: before === undefined ? null : changesBetween(before, release),
      };
    })
    .reverse();
}

function changesBetween(old: ReleaseTables, now: ReleaseTables): ReleaseChanges {
  const { tables, consequences } = diffReleases(old.tables, now.tables);
  const sum = (count: (entry: (typeof tables)[number]) => number): number =>
    tables.reduce((total, entry) => total + count(entry), 0);
  const moves = consequences.summary;
  return {
    since: old.release,
    fields_changed: sum((entry) => entry.changed.length),
    rows_added: sum((entry) => entry.added.length),
    rows_removed: sum((entry) => entry.removed.length),
    tables: tables.map((entry) => entry.table),
    scores_changed: moves.reduce((total, { score }) => total + score, 0),
    levels_changed: moves.reduce((total, { level }) => total + level, 0),
    ranks_changed: moves.reduce((total, { rank }) => total + rank, 0),
  };
}
