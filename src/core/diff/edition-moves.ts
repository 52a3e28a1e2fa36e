import { INDEX_CODE } from '../model/vocabulary.ts';
import { moved, size, type Moved } from './answer-changes.ts';
import { editionMethod, type CodeDifference } from './edition-method.ts';
import { numberOf, rowsOf, textOf, type Record_, type TableSet } from './table-set.ts';

/** One body's index against its own of the edition before. */
export interface ChangeSince {
  readonly institution_id: string;
  readonly score: Moved;
  /** Its own edition before, which may be older than the sector's. */
  readonly previous_edition: number | null;
}

/** An edition of a sector that only one release has, told by itself: there is nothing to compare it with. */
export interface EditionMove {
  readonly edition: number;
  readonly sector: string;
  /** Which release has it. */
  readonly there: 'old' | 'new';
  /** Bodies, and how many of them have a score. */
  readonly bodies: number;
  readonly n: number;
  readonly mean: number | null;
  readonly levels: readonly { readonly level: number; readonly n: number }[];
  /** Newest edition that bodies are compared with; null where there is none. */
  readonly previous_edition: number | null;
  /** As the table `changes` has them, the biggest first; bodies without a comparable score before are left out. */
  readonly changes: readonly ChangeSince[];
  /** What became of the method since the edition before, in the order of the continuity; what stayed the same is left out. */
  readonly method: readonly CodeDifference[];
}

const sectorOf = (row: Record_): string => `${textOf(row, 'edition')}/${textOf(row, 'sector')}`;

/** Editions of sectors that have scores in one release only, newest first. */
export function editionMoves(old: TableSet, now: TableSet): EditionMove[] {
  const [before, after] = [indexBySector(old), indexBySector(now)];
  const alone = (there: 'old' | 'new', own: typeof before, other: typeof before, tables: TableSet): EditionMove[] =>
    [...own].filter(([name]) => !other.has(name)).map(([name, rows]) => editionMove(there, name, rows, tables));
  return [...alone('new', after, before, now), ...alone('old', before, after, old)].sort(
    (a, b) => b.edition - a.edition || (a.sector < b.sector ? 1 : -1),
  );
}

const indexOf = (tables: TableSet, name: string): Record_[] =>
  rowsOf(tables, name).filter((row) => textOf(row, 'code') === INDEX_CODE);

const indexBySector = (tables: TableSet): Map<string, Record_[]> => Map.groupBy(indexOf(tables, 'scores'), sectorOf);

function editionMove(there: 'old' | 'new', name: string, rows: readonly Record_[], tables: TableSet): EditionMove {
  const [first] = rows;
  const since = there === 'old' ? [] : indexOf(tables, 'changes').filter((row) => sectorOf(row) === name);
  const previous = since.map((row) => numberOf(row, 'previous_edition') ?? 0);
  const levels = Map.groupBy(rows, (row) => numberOf(row, 'level') ?? 0);
  const average = indexOf(tables, 'averages').find(
    (row) => sectorOf(row) === name && textOf(row, 'scope') === 'sector',
  );
  return {
    edition: numberOf(first, 'edition') ?? 0,
    sector: textOf(first, 'sector'),
    there,
    bodies: rows.length,
    n: rows.filter((row) => numberOf(row, 'score') !== null).length,
    mean: numberOf(average, 'mean'),
    levels: [...levels]
      .filter(([level]) => level > 0)
      .sort(([a], [b]) => a - b)
      .map(([level, own]) => ({ level, n: own.length })),
    previous_edition: previous.length === 0 ? null : Math.max(...previous),
    changes: since
      .filter((row) => numberOf(row, 'change') !== null)
      .map((row) => ({
        institution_id: textOf(row, 'institution_id'),
        score: moved(numberOf(row, 'previous_score'), numberOf(row, 'score')),
        previous_edition: numberOf(row, 'previous_edition'),
      }))
      .sort((a, b) => size(b.score) - size(a.score)),
    method: there === 'old' ? [] : editionMethod(tables, numberOf(first, 'edition') ?? 0, textOf(first, 'sector')),
  };
}

/**
 * Whether something belongs to an edition that only one release has; what is about both sectors does where the one release has
 * none of them.
 */
export function belongsToOneSide(
  moves: readonly EditionMove[],
  old: TableSet,
  now: TableSet,
): (place: { readonly edition: number | null; readonly sector: string }) => boolean {
  const sectors = new Set(moves.map(({ edition, sector }) => `${edition}/${sector}`));
  const scored = [old, now].map((tables) => new Set(rowsOf(tables, 'scores').map((row) => numberOf(row, 'edition'))));
  const alone = new Set(moves.map(({ edition }) => edition).filter((year) => !scored.every((own) => own.has(year))));
  return ({ edition, sector }) =>
    sector === '' ? edition !== null && alone.has(edition) : sectors.has(`${edition}/${sector}`);
}
