import { moved, size, type Moved, type Then } from './answer-changes.ts';
import { movers, standingOf, type Standing } from './overtaking.ts';
import { pairRows, type Pair } from './pair-rows.ts';
import { numberOf, rowsOf, textOf, type Record_, type TableSet } from './table-set.ts';

/** A mean of a sector, a category or a group that is not what it was. */
export interface MeanMove {
  readonly edition: number;
  readonly sector: string;
  readonly scope: string;
  readonly scope_id: string;
  readonly code: string;
  readonly n: Then<number | null>;
  readonly mean: Moved;
  /** Members whose score changed, appeared or went away, the biggest moves first. */
  readonly members: readonly Standing[];
}

const KEY = ['edition', 'sector', 'scope', 'scope_id', 'code'];

/** Means that changed, and through which members; the biggest moves first. */
export function meanMoves(old: TableSet, now: TableSet): MeanMove[] {
  const scores = pairRows(rowsOf(old, 'scores'), rowsOf(now, 'scores'), [
    'edition',
    'sector',
    'institution_id',
    'code',
  ]);
  const byField = Map.groupBy(scores, ({ old: was, new: is }) => fieldOf(is ?? was));
  return pairRows(rowsOf(old, 'averages'), rowsOf(now, 'averages'), KEY)
    .filter((pair) => numberOf(pair.old, 'mean') !== numberOf(pair.new, 'mean'))
    .map((pair): MeanMove => {
      const row = pair.new ?? pair.old;
      const scope = textOf(row, 'scope');
      const scope_id = textOf(row, 'scope_id');
      return {
        edition: numberOf(row, 'edition') ?? 0,
        sector: textOf(row, 'sector'),
        scope,
        scope_id,
        code: textOf(row, 'code'),
        n: { old: numberOf(pair.old, 'n'), new: numberOf(pair.new, 'n') },
        mean: moved(numberOf(pair.old, 'mean'), numberOf(pair.new, 'mean')),
        members: movers((byField.get(fieldOf(row)) ?? []).flatMap((score) => inside(score, scope, scope_id))).sort(
          (a, b) => size(moved(b.old, b.new)) - size(moved(a.old, a.new)),
        ),
      };
    })
    .sort((a, b) => size(b.mean) - size(a.mean));
}

const fieldOf = (row: Record_ | undefined): string =>
  ['edition', 'sector', 'code'].map((column) => textOf(row, column)).join('/');

/** A body as a member of the scope: without a score on the side where it was no member. */
function inside(pair: Pair, scope: string, id: string): Standing[] {
  const column = { sector: 'sector', category: 'category', group: 'group_id' }[scope] ?? scope;
  const member = (row: Record_ | undefined): Record_ | undefined => (textOf(row, column) === id ? row : undefined);
  const was = member(pair.old);
  const is = member(pair.new);
  return was === undefined && is === undefined ? [] : [standingOf(was, is)];
}
