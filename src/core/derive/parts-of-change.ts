import type { Answer } from '../model/edition.ts';
import { fitting } from '../model/meaning.ts';
import { appliesTo, indicatorRows, type StructureRow } from '../model/methodology.ts';
import { INDEX_CODE } from '../model/vocabulary.ts';
import { counted } from '../score/counted.ts';
import type { PreparedStructure } from '../score/institution.ts';
import { contributionsOf } from './contributions.ts';
import { indexPointsOf, NO_INDEX_POINTS } from './index-points.ts';

/** What of a change comes from where, in the order in which it is told. */
export const CHANGE_PARTS = ['answers', 'missing', 'method'] as const;
export type ChangePartKind = (typeof CHANGE_PARTS)[number];

/** Points of the total that one thing added to a change, or took from it. */
export interface ChangePart {
  readonly part: ChangePartKind;
  /** The indicator in the newer structure for `answers`, else `index`. */
  readonly code: string;
  readonly points: number;
}

/** A body as one edition measured it. */
export interface Measured {
  readonly prepared: PreparedStructure;
  readonly category: string;
  readonly answers: ReadonlyMap<string, Answer>;
}

/** The older edition or the newer one. */
type Side = 0 | 1;
type Pair<Thing> = readonly [before: Thing, now: Thing];

/** An indicator that both editions asked the body, as each of them has it, and both answers. */
interface Common {
  readonly rows: Pair<StructureRow>;
  readonly answers: Pair<Answer>;
}

/** Sums of binary fractions leave about this much where nothing is left. */
const NOISE = 1e-12;

/**
 * Why the index of one body changed: its own answers by indicator, what is missing, and the method (structure and category).
 * Each is the Shapley value over the three, the mean over every order in which they may pass from old to new, so that no
 * order is preferred; the parts sum to the change. Of `answers` each indicator has its own difference, which is exact because
 * the index is linear in the answers.
 * @param codesBefore code in the older structure, by code in the newer one, of what continuity lets compare
 * @returns a part for each answer that adds something, in the order of the newer structure, then `missing` and `method`
 * Source: design.md, section 5b; L. S. Shapley, A Value for n-Person Games (1953). Worked by hand in parts-of-change.test.ts.
 */
export function partsOfChange(
  before: Measured,
  now: Measured,
  codesBefore: ReadonlyMap<string, string>,
): readonly ChangePart[] {
  const bodies: Pair<Measured> = [before, now];
  const common = commonIndicators(bodies, codesBefore);
  const states = statesOf(bodies, common);
  const index = (answers: Side, missing: Side, method: Side): number => states[missing][method].index[answers];
  const answers = common.map(({ rows: [, { code }] }, at) => ({
    part: 'answers' as const,
    code,
    points: shapley((missing, method) => states[missing][method].adds[at] ?? 0),
  }));
  const missing = shapley((given, method) => index(given, 1, method) - index(given, 0, method));
  const method = shapley((given, absent) => index(given, absent, 1) - index(given, absent, 0));
  return [
    ...answers.filter(({ points }) => Math.abs(points) > NOISE),
    { part: 'missing', code: INDEX_CODE, points: missing },
    { part: 'method', code: INDEX_CODE, points: method },
  ];
}

/** Of one of three: what it adds in each state of the other two, weighted by the orders that lead there. */
const shapley = (adds: (one: Side, other: Side) => number): number =>
  (adds(0, 0) + adds(1, 1)) / 3 + (adds(0, 1) + adds(1, 0)) / 6;

/**
 * Indicators that may be compared, are of one type, apply in both editions, and whose values both structures allow;
 * in the order of the newer structure.
 */
function commonIndicators([before, now]: Pair<Measured>, codesBefore: ReadonlyMap<string, string>): readonly Common[] {
  const older = new Map(indicatorRows(before.prepared.structure).map((row) => [row.code, row]));
  return now.prepared.dimensions.flatMap(({ indicators }) =>
    indicators.flatMap((row) => {
      const old = older.get(codesBefore.get(row.code) ?? '');
      if (old === undefined || old.type !== row.type) return [];
      if (!appliesTo(old, before.category) || !appliesTo(row, now.category)) return [];
      const answers = [answerOf(before, old), answerOf(now, row)] as const;
      const fits = [fitting(old), fitting(row)];
      return answers.every(({ missing, meaning }) => missing !== '' || fits.every((fit) => fit(meaning)))
        ? [{ rows: [old, row] as const, answers }]
        : [];
    }),
  );
}

function answerOf({ answers }: Measured, { code }: StructureRow): Answer {
  const answer = answers.get(code);
  if (answer === undefined) throw new Error(`${code}: no answer row, which validation has excluded`);
  return answer;
}

/** The index where `missing` and `method` are of one side each. */
interface State {
  /** With the older answers and with the newer ones. */
  readonly index: Pair<number>;
  /** What the newer answer to each common indicator adds. */
  readonly adds: readonly number[];
}

/** All four, by the side of `missing`, then of `method`. */
function statesOf(bodies: Pair<Measured>, common: readonly Common[]): Pair<Pair<State>> {
  const ofSide = (missing: Side): Pair<State> => [
    stateOf(bodies, common, missing, 0),
    stateOf(bodies, common, missing, 1),
  ];
  const older = ofSide(0);
  const sameMissing = common.every(({ answers: [before, now] }) => before.missing === now.missing);
  return [older, sameMissing ? older : ofSide(1)];
}

/** The index of mixed states as always, but without the rule of 50 %; 0 where nothing is counted. */
function stateOf(bodies: Pair<Measured>, common: readonly Common[], missing: Side, method: Side): State {
  const { prepared, category, answers: own } = bodies[method];
  const weights = new Map(prepared.dimensions.map(({ row }) => [row.code, row.weight]));
  const answers = new Map(own);
  for (const { rows, answers: both } of common) answers.set(rows[method].code, mixed(both, 0, missing));
  const placed = contributionsOf(prepared, category, answers);
  const scored = placed.some(({ dimension, possible }) => possible !== null && (weights.get(dimension) ?? 0) > 0);
  const points = new Map(
    indexPointsOf(placed, prepared.structure, scored).map((own, at) => [placed[at]?.indicator, own] as const),
  );
  const index = [...points.values()].reduce((sum, { indexPoints }) => sum + (indexPoints ?? 0), 0);
  const adds = common.map(({ rows, answers: both }) => {
    const { indexPoints, indexPossible } = points.get(rows[method].code) ?? NO_INDEX_POINTS;
    if (indexPoints === null || indexPossible === null) return 0;
    return indexPossible * (counted(rows[method], category, mixed(both, 1, missing)).x ?? 0) - indexPoints;
  });
  return { index: [index, adds.reduce((sum, points) => sum + points, index)], adds };
}

/** The reason why it is missing of the one side, else the value of the other, or the only value that there is. */
function mixed(both: Pair<Answer>, answers: Side, missing: Side): Answer {
  const absent = both[missing];
  if (absent.missing !== '') return absent;
  const given = both[answers];
  return given.missing === '' ? given : absent;
}
