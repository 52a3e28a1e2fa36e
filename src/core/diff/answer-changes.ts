import { pairRows, type Pair } from './pair-rows.ts';
import { numberOf, rowsOf, textOf, type Record_, type TableSet } from './table-set.ts';

/** A value then and now. */
export interface Then<T> {
  readonly old: T;
  readonly new: T;
}

/** A number then and now; the difference is null where one of them is missing. */
export interface Moved extends Then<number | null> {
  readonly difference: number | null;
}

/** An answer that is not what it was. */
export interface AnswerChange {
  readonly dimension: string;
  readonly indicator: string;
  /** Value or missing reason; null where the answer was not there. */
  readonly answer: Then<string | null>;
  /** Points out of the dimension's 100. */
  readonly points: Moved;
  /** The correction that changed it, or ''. */
  readonly correction_id: string;
}

/** Two numbers and their difference, rounded as everything that is published. */
export const moved = (old: number | null, now: number | null): Moved => ({
  old,
  new: now,
  difference: old === null || now === null ? null : Number((now - old).toFixed(6)),
});

/** Body in an edition, as one text. */
export const bodyOf = (row: Record_ | undefined): string =>
  `${textOf(row, 'edition')}/${textOf(row, 'institution_id')}`;

/** Answers that changed, by edition and body, those that brought or cost most first. */
export function answerChanges(old: TableSet, now: TableSet): ReadonlyMap<string, readonly AnswerChange[]> {
  const changes = new Map<string, AnswerChange[]>();
  const pairs = pairRows(rowsOf(old, 'answers'), rowsOf(now, 'answers'), ['edition', 'institution_id', 'indicator']);
  for (const pair of pairs) {
    const answer = { old: standing(pair.old), new: standing(pair.new) };
    if (answer.old === answer.new) continue;
    const body = bodyOf(pair.new ?? pair.old);
    const own = changes.get(body);
    if (own === undefined) changes.set(body, [changeOf(pair, answer)]);
    else own.push(changeOf(pair, answer));
  }
  for (const own of changes.values()) own.sort((a, b) => size(b.points) - size(a.points));
  return changes;
}

function changeOf(pair: Pair, answer: Then<string | null>): AnswerChange {
  const row = pair.new ?? pair.old;
  return {
    dimension: textOf(row, 'dimension'),
    indicator: textOf(row, 'indicator'),
    answer,
    points: moved(numberOf(pair.old, 'points'), numberOf(pair.new, 'points')),
    correction_id: textOf(pair.new, 'correction_id'),
  };
}

const standing = (row: Record_ | undefined): string | null =>
  row === undefined ? null : textOf(row, 'missing') || textOf(row, 'value');

/** How far something moved, for sorting; what appears or goes away counts as what it was. */
export const size = ({ old, new: now, difference }: Moved): number => Math.abs(difference ?? (old ?? 0) - (now ?? 0));
