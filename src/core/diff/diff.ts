import { bodyMoves, type BodyMoves } from './body-moves.ts';
import { belongsToOneSide, editionMoves, type EditionMove } from './edition-moves.ts';
import { meanMoves, type MeanMove } from './mean-moves.ts';
import { methodChanges, type MethodChange } from './method-changes.ts';
import { summarise, type MovesSummary } from './summary.ts';
import { diffTable, isSame, type TableDiff } from './table-diff.ts';
import type { TableSet } from './table-set.ts';

/** What follows from the differences. */
export interface Consequences {
  /** Editions that only one of the two has; nothing below is about them. */
  readonly editions: readonly EditionMove[];
  readonly summary: readonly MovesSummary[];
  readonly methodology: readonly MethodChange[];
  readonly institutions: readonly BodyMoves[];
  readonly means: readonly MeanMove[];
}

export interface Diff {
  /** Tables that differ, in the order of the newer release. */
  readonly tables: readonly TableDiff[];
  readonly consequences: Consequences;
}

/** Holds nothing that other tables do not: its differences would count twice. */
const REPEATING = 'results';

/** Every field in which two releases differ, and who changes score, level or rank because of it. */
export function diffReleases(old: TableSet, now: TableSet): Diff {
  const editions = editionMoves(old, now);
  const alone = belongsToOneSide(editions, old, now);
  const methodology = methodChanges(old, now).filter((change) => !alone(change));
  const institutions = bodyMoves(old, now, methodology).filter((body) => !alone(body));
  const means = meanMoves(old, now).filter((mean) => !alone(mean));
  return {
    tables: [...new Set([...now.keys(), ...old.keys()])]
      .filter((name) => name !== REPEATING)
      .map((name) => diffTable(name, old.get(name), now.get(name)))
      .filter((table) => !isSame(table)),
    consequences: { editions, summary: summarise(institutions), methodology, institutions, means },
  };
}
