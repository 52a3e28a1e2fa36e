import { contributionsOf } from '../derive/contributions.ts';
import { fullGoal } from '../derive/goal.ts';
import { indexPointsOf } from '../derive/index-points.ts';
import { countedPoints, fewestSteps, gains, nextLevel, type Gain } from '../derive/next-steps.ts';
import type { Answer } from '../model/edition.ts';
import { indicatorRows, type LevelRow } from '../model/methodology.ts';
import { INDEX_CODE } from '../model/vocabulary.ts';
import { scoreInstitution } from '../score/institution.ts';
import type { Measured } from './what-if.ts';

/** The way from some answers to the next level. */
export interface WhatItTakes {
  readonly next: LevelRow;
  /** Points of the total to its bound, above 0. */
  readonly missing: number;
  /** The fewest full answers that reach it; null where all of them together do not. */
  readonly steps: readonly Gain[] | null;
}

/**
 * What every other answer would add to the total of a body, had it answered otherwise: full answers, the largest gain first.
 * Example: possible 30, 10 and 60 answered 0, 0.4 and 0.5 could gain 30·1, 10·0.6 = 6 and 60·0.5 = 30.
 * @param changed the answers that would be others, by indicator
 * @returns none where the body would have no index score
 * Source: design.md, section 5b, next steps (variant `full`).
 */
export function fullGains(
  { prepared, category, answers }: Pick<Measured, 'prepared' | 'category' | 'answers'>,
  changed: ReadonlyMap<string, Answer>,
): Gain[] {
  const all = new Map([...answers, ...changed]);
  const score = scoreInstitution(prepared, category, all).scores.get(INDEX_CODE)?.score ?? null;
  const { structure } = prepared;
  const rows = contributionsOf(prepared, category, all);
  const points = indexPointsOf(rows, structure, score !== null);
  const goals = new Map(indicatorRows(structure).map((row) => [row.code, fullGoal(row)]));
  return gains(
    countedPoints(
      structure,
      rows.map((row, at) => ({ ...row, indexPossible: points[at]?.indexPossible ?? null })),
    ),
    (code) => goals.get(code) ?? null,
  );
}

/**
 * What it would still take to reach the next level, had a body answered otherwise.
 * Example: 34 points lack 6 to the bound 40; of gains of 30, 30 and 6 the first alone is enough.
 * @param changed the answers that would be others, by indicator
 * @returns null where there would be no index score, or no higher level
 * Source: design.md, section 5b, next steps (variant `full`); computed by the functions that derive the steps of an edition.
 */
export function whatItTakes(
  measured: Pick<Measured, 'prepared' | 'category' | 'answers' | 'levels'>,
  changed: ReadonlyMap<string, Answer>,
): WhatItTakes | null {
  const { prepared, category, answers, levels } = measured;
  const all = new Map([...answers, ...changed]);
  const score = scoreInstitution(prepared, category, all).scores.get(INDEX_CODE)?.score ?? null;
  const next = score === null ? undefined : nextLevel(score, levels);
  if (score === null || next === undefined) return null;
  const missing = next.lower_bound - score;
  return { next, missing, steps: fewestSteps(fullGains(measured, changed), missing) };
}
