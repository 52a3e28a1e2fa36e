import { INDEX_CODE } from '../model/vocabulary.ts';
import { answerChanges, bodyOf, moved, size, type AnswerChange, type Moved, type Then } from './answer-changes.ts';
import { movesScores, type MethodChange } from './method-changes.ts';
import { movers, passing, standingOf, type Standing } from './overtaking.ts';
import { pairRows, type Pair } from './pair-rows.ts';
import { numberOf, rowsOf, textOf, type TableSet } from './table-set.ts';

/**
 * Why a result is not what it was: own answers, the method (weights, goalposts, bounds), another category, a body that joined or
 * left the edition, only the moves of others, or nothing that the tables tell (then the way of computing has changed).
 */
export type Cause = 'answers' | 'methodology' | 'category' | 'joined' | 'left' | 'others' | 'computation';

/** What became of one result: the index or a dimension. */
export interface ScoreMove {
  readonly code: string;
  readonly score: Moved;
  readonly level: Then<number | null>;
  readonly rank: Then<number | null>;
  readonly rank_n: Then<number | null>;
  readonly category_rank: Then<number | null>;
  readonly category_rank_n: Then<number | null>;
  readonly causes: readonly Cause[];
  /** For a body that stood still: who passed it, and whom it passed without moving. */
  readonly overtaken_by: readonly string[];
  readonly overtook: readonly string[];
}

/** One body in one edition whose results changed. */
export interface BodyMoves {
  readonly edition: number;
  readonly sector: string;
  readonly institution_id: string;
  readonly category: Then<string | null>;
  /** Index first, then the dimensions in the order of the table. */
  readonly results: readonly ScoreMove[];
  /** Its own answers that changed. */
  readonly answers: readonly AnswerChange[];
}

const KEY = ['edition', 'sector', 'institution_id', 'code'];

/** Every body whose score, level or rank changed, the biggest moves first. */
export function bodyMoves(old: TableSet, now: TableSet, methods: readonly MethodChange[]): BodyMoves[] {
  const answers = answerChanges(old, now);
  const pairs = pairRows(rowsOf(old, 'scores'), rowsOf(now, 'scores'), KEY);
  const moving = new Map(
    [...Map.groupBy(pairs, fieldOf)].map(([field, own]) => [
      field,
      movers(own.map((pair) => standingOf(pair.old, pair.new))),
    ]),
  );
  const changed = pairs.filter((pair) =>
    ['score', 'level', 'rank', 'category_rank'].some(
      (column) => (pair.old?.[column] ?? null) !== (pair.new?.[column] ?? null),
    ),
  );
  const bodies = [...Map.groupBy(changed, (pair) => bodyOf(pair.new ?? pair.old))].map(([body, own]): BodyMoves => {
    const first = own[0];
    const row = first?.new ?? first?.old;
    const ownAnswers = answers.get(body) ?? [];
    const results = own.map((pair) => moveOf(pair, ownAnswers, methods, moving.get(fieldOf(pair)) ?? []));
    return {
      edition: numberOf(row, 'edition') ?? 0,
      sector: textOf(row, 'sector'),
      institution_id: textOf(row, 'institution_id'),
      category: pairOf(first, (side) => (side === undefined ? null : textOf(side, 'category'))),
      results: [...results.filter(isIndex), ...results.filter((move) => !isIndex(move))],
      answers: ownAnswers,
    };
  });
  return bodies.sort(biggestFirst);
}

/** All who are ranked together in one result. */
const fieldOf = ({ old, new: now }: Pair): string =>
  ['edition', 'sector', 'code'].map((column) => textOf(now ?? old, column)).join('/');

const isIndex = (move: ScoreMove): boolean => move.code === INDEX_CODE;

const pairOf = <T>(pair: Pair | undefined, read: (side: Pair['old']) => T): Then<T> => ({
  old: read(pair?.old),
  new: read(pair?.new),
});

function moveOf(
  pair: Pair,
  answers: readonly AnswerChange[],
  methods: readonly MethodChange[],
  moving: readonly Standing[],
): ScoreMove {
  const code = textOf(pair.new ?? pair.old, 'code');
  const of = (column: string): Then<number | null> => pairOf(pair, (side) => numberOf(side, column));
  const score = moved(numberOf(pair.old, 'score'), numberOf(pair.new, 'score'));
  const still = score.old === score.new;
  return {
    code,
    score,
    level: of('level'),
    rank: of('rank'),
    rank_n: of('rank_n'),
    category_rank: of('category_rank'),
    category_rank_n: of('category_rank_n'),
    causes: causesOf(pair, code, answers, methods),
    ...(still ? passing(standingOf(pair.old, pair.new), moving) : { overtaken_by: [], overtook: [] }),
  };
}

function causesOf(
  { old, new: now }: Pair,
  code: string,
  answers: readonly AnswerChange[],
  methods: readonly MethodChange[],
): Cause[] {
  if (old === undefined) return ['joined'];
  if (now === undefined) return ['left'];
  const scoreMoved = numberOf(old, 'score') !== numberOf(now, 'score');
  const levelMoved = numberOf(old, 'level') !== numberOf(now, 'level');
  const about = methods.filter((change) => concerns(change, now, code));
  const structural = about.some(movesScores);
  const causes: Cause[] = [];
  if (scoreMoved && answers.some((answer) => code === INDEX_CODE || answer.dimension === code)) causes.push('answers');
  if ((scoreMoved && structural) || (levelMoved && about.some((change) => change.table === 'levels')))
    causes.push('methodology');
  if (textOf(old, 'category') !== textOf(now, 'category')) causes.push('category');
  // Levels follow from scores and bounds, ranks from scores: what is left without a cause has one of these.
  if (causes.length === 0) causes.push(scoreMoved || levelMoved ? 'computation' : 'others');
  return causes;
}

/** Whether a change of the method can show in a result of that edition, sector and code. */
function concerns(change: MethodChange, row: NonNullable<Pair['new']>, code: string): boolean {
  if (change.edition !== numberOf(row, 'edition')) return false;
  if (change.table === 'levels') return true;
  if (change.sector !== textOf(row, 'sector')) return false;
  return code === INDEX_CODE || change.code === code || change.parents.includes(code);
}

/** By the move of the index, then of any dimension, then of ranks; then by edition and id, so that the order is fixed. */
function biggestFirst(a: BodyMoves, b: BodyMoves): number {
  return (
    weightOf(b, isIndex) - weightOf(a, isIndex) ||
    weightOf(b, () => true) - weightOf(a, () => true) ||
    rankMove(b, isIndex) - rankMove(a, isIndex) ||
    rankMove(b, () => true) - rankMove(a, () => true) ||
    b.edition - a.edition ||
    (a.institution_id < b.institution_id ? -1 : 1)
  );
}

const weightOf = ({ results }: BodyMoves, of: (move: ScoreMove) => boolean): number =>
  Math.max(0, ...results.filter(of).map((move) => size(move.score)));

const rankMove = ({ results }: BodyMoves, of: (move: ScoreMove) => boolean): number =>
  Math.max(0, ...results.filter(of).map(({ rank }) => Math.abs((rank.old ?? 0) - (rank.new ?? 0))));
