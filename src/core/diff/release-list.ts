import type { Bilingual } from '../model/finding.ts';
import { diffReleases, type Diff } from './diff.ts';
import { rowsOf, textOf, type TableSet } from './table-set.ts';

/** A release with its tables. */
export interface ReleaseTables {
  readonly release: string;
  readonly date: string;
  readonly tables: TableSet;
}

/** What changed in one table, in numbers. */
export interface TableChanges {
  readonly table: string;
  readonly fields_changed: number;
  readonly rows_added: number;
  readonly rows_removed: number;
  /** Columns that only one of both releases has. */
  readonly columns_changed: number;
}

/** What changed since the release before, in numbers. */
export interface ReleaseChanges {
  readonly since: string;
  /** Every field that changed, and what followed: path of the document beside the releases. */
  readonly document: string;
  readonly fields_changed: number;
  readonly rows_added: number;
  readonly rows_removed: number;
  /** The tables that differ. */
  readonly tables: readonly TableChanges[];
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

/** A release and the one before it, with everything in which they differ. */
export interface ReleaseStep {
  readonly old: ReleaseTables;
  readonly now: ReleaseTables;
  readonly diff: Diff;
}

/** Neighbours in the order of releases, ascending. */
export function releaseSteps(releases: readonly ReleaseTables[]): ReleaseStep[] {
  const sorted = inOrder(releases);
  return sorted.slice(1).map((now, at) => {
    const old = sorted[at] ?? now;
    return { old, now, diff: diffReleases(old.tables, now.tables) };
  });
}

/** Where the whole difference between two neighbours is published, beside the releases. */
export const stepPath = (old: string, now: string): string => `changes/${old}-${now}.json`;

const inOrder = (releases: readonly ReleaseTables[]): ReleaseTables[] =>
  [...releases].sort((a, b) => compareReleases(a.release, b.release));

/**
 * The list of releases, newest first, each with what changed since the one before it.
 * @param steps between those releases
 * @param notes why something was published on a day, by that day
 */
export function releaseList(
  releases: readonly ReleaseTables[],
  steps: readonly ReleaseStep[],
  notes: ReadonlyMap<string, Bilingual> = new Map(),
): ReleaseEntry[] {
  const before = new Map(steps.map((step) => [step.now.release, step]));
  return inOrder(releases)
    .map(({ release, date, tables }): ReleaseEntry => {
      const step = before.get(release);
      return {
        release,
        date,
        editions: rowsOf(tables, 'editions').map((row) => ({
          edition: Number(row['edition']),
          status: textOf(row, 'status'),
        })),
        note: notes.get(date) ?? null,
        changes: step === undefined ? null : counted(step),
      };
    })
    .reverse();
}

function counted({ old, now, diff: { tables, consequences } }: ReleaseStep): ReleaseChanges {
  const changes = tables.map((entry): TableChanges => ({
    table: entry.table,
    fields_changed: entry.changed.length,
    rows_added: entry.added.length,
    rows_removed: entry.removed.length,
    columns_changed: entry.columns_added.length + entry.columns_removed.length,
  }));
  const sum = (count: (entry: TableChanges) => number): number =>
    changes.reduce((total, entry) => total + count(entry), 0);
  const moves = consequences.summary;
  return {
    since: old.release,
    document: stepPath(old.release, now.release),
    fields_changed: sum((entry) => entry.fields_changed),
    rows_added: sum((entry) => entry.rows_added),
    rows_removed: sum((entry) => entry.rows_removed),
    tables: changes,
    scores_changed: moves.reduce((total, { score }) => total + score, 0),
    levels_changed: moves.reduce((total, { level }) => total + level, 0),
    ranks_changed: moves.reduce((total, { rank }) => total + rank, 0),
  };
}
