import { known } from '../model/known.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Edition } from '../model/edition.ts';
import { appliesTo, indicatorRows, type LevelRow, type Structure, type StructureRow } from '../model/methodology.ts';
import { INDEX_CODE, type Sector } from '../model/vocabulary.ts';
import type { Member, ScoreRow } from '../score/edition.ts';
import { SAME_SCORE } from '../score/rank.ts';
import type { ContributionRow, SectorContributions } from './contributions.ts';
import { bestGoal, fullGoal, type Goal } from './goal.ts';

/** `full`: answers worth full points; `peer`: the best that a body of the same category really gave. */
export const STEP_VARIANTS = ['full', 'peer'] as const;
export type StepVariant = (typeof STEP_VARIANTS)[number];

/** A counted answer of one body, as index points make it. */
export interface CountedPoints {
  readonly code: string;
  /** Normalised, 0–1. */
  readonly x: number;
  /** Points of the total that full points here would give. */
  readonly possible: number;
  /** Place of the indicator in the structure, by which ties are put in order. */
  readonly place: number;
}

/** What one other answer would add to the total. */
export interface Gain {
  readonly code: string;
  /** Points of the total, above 0. */
  readonly gain: number;
  /** The answer that would give them; '' where no allowed answer does. */
  readonly answer: string;
}

export interface NextStepRow extends Gain {
  readonly edition: number;
  readonly sector: Sector;
  readonly institution_id: string;
  readonly variant: StepVariant;
  /** The level that the steps lead to. */
  readonly level: number;
  /** From 1. */
  readonly step: number;
}

/**
 * The next level: the one with the lowest bound above the score; undefined on the highest.
 * Source: design.md, section 5b, next steps.
 */
export function nextLevel<Level extends Pick<LevelRow, 'level' | 'lower_bound'>>(
  score: number,
  levels: readonly Level[],
): Level | undefined {
  return levels
    .filter((row) => row.lower_bound > score + SAME_SCORE)
    .reduce<Level | undefined>(
      (low, row) => (low === undefined || row.lower_bound < low.lower_bound ? row : low),
      undefined,
    );
}

/**
 * What each answer could add, `possible · (x_goal − x)`, the largest first, ties in the order of the structure; what adds nothing is left out.
 * Example: possible 5, x 0.4, goal 1 gives 5 · 0.6 = 3.
 * Source: design.md, section 5b, next steps.
 */
export function gains(counted: readonly CountedPoints[], goalOf: (code: string) => Goal | null): Gain[] {
  const found = counted.flatMap(({ code, x, possible, place }) => {
    const goal = goalOf(code);
    return goal === null || goal.x <= x ? [] : [{ code, gain: possible * (goal.x - x), answer: goal.answer, place }];
  });
  const descending = found
    .filter(({ gain }) => gain > SAME_SCORE)
    .toSorted((a, b) => b.gain - a.gain || a.place - b.place);
  return tiesInOrder(descending).map(({ code, gain, answer }) => ({ code, gain, answer }));
}

/** Gains that differ by rounding noise alone are ties, whatever order the noise put them in. */
function tiesInOrder<Row extends { readonly gain: number; readonly place: number }>(descending: readonly Row[]): Row[] {
  const runs: Row[][] = [];
  for (const row of descending) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before !== undefined && before.gain - row.gain <= SAME_SCORE) run.push(row);
    else runs.push([row]);
  }
  return runs.flatMap((run) => run.toSorted((a, b) => a.place - b.place));
}

/**
 * The fewest gains that together bridge a distance: the largest ones until it is reached. No smaller set can do it, because no
 * set of as many has a larger sum, and each gain adds to the total whatever the others do (the index is linear in `x`).
 * Example: of gains of 5, 3 and 1 two bridge 5.1 points, 5 + 3 = 8.
 * @param descending as `gains` puts them
 * @param missing points to the bound, above 0
 * @returns null where all of them together do not reach it
 * Source: design.md, section 5b, next steps.
 */
export function fewestSteps(descending: readonly Gain[], missing: number): Gain[] | null {
  const taken: Gain[] = [];
  let rest = missing;
  for (const gain of descending) {
    if (rest <= SAME_SCORE) break;
    taken.push(gain);
    rest -= gain.gain;
  }
  return rest <= SAME_SCORE ? taken : null;
}

/**
 * Every single answer that bridges the distance by itself, the largest first.
 * Example: of gains of 5, 3 and 1 the first two bridge 3 points.
 * Source: design.md, section 5b, next steps.
 */
export const singleAnswers = <Row extends Pick<Gain, 'gain'>>(descending: readonly Row[], missing: number): Row[] =>
  descending.filter(({ gain }) => gain >= missing - SAME_SCORE);

/**
 * The fewest answers that lead each body to its next level, in both variants; no rows where there is no score, no next level,
 * or no way to it.
 * @param scores of all sectors
 * Source: design.md, section 5b, next steps.
 */
export function nextSteps(
  dataset: Dataset,
  contributions: readonly SectorContributions[],
  scores: readonly ScoreRow[],
): NextStepRow[] {
  const index = Map.groupBy(
    scores.filter((row) => row.code === INDEX_CODE),
    ({ edition, sector }) => `${edition}/${sector}`,
  );
  return contributions.flatMap((sector) => {
    const { edition, structure } = sector;
    const { year } = edition.info;
    const own = new Map(
      index.get(`${year}/${structure.sector}`)?.map(({ institution_id, score }) => [institution_id, score]),
    );
    const levels = dataset.methodology.levels.find((entry) => entry.edition === year)?.rows ?? [];
    return stepsOfSector(sector, levels, (id) => own.get(id) ?? null);
  });
}

/**
 * The same of one sector in one edition.
 * @param scoreOf index score of a body, null where it has none
 * Source: design.md, section 5b, next steps.
 */
export function stepsOfSector(
  { edition, structure, members, rows }: SectorContributions,
  levels: readonly LevelRow[],
  scoreOf: (institution_id: string) => number | null,
): NextStepRow[] {
  const indicators = new Map(indicatorRows(structure).map((row) => [row.code, row]));
  const full = new Map([...indicators].map(([code, row]) => [code, fullGoal(row)]));
  const peers = bestByCategory(edition, indicators, members);
  const rowsOf = Map.groupBy(rows, ({ institution_id }) => institution_id);
  return members.flatMap(({ institution_id, category }) => {
    const score = scoreOf(institution_id);
    const next = score === null ? undefined : nextLevel(score, levels);
    if (score === null || next === undefined) return [];
    const counted = countedPoints(structure, rowsOf.get(institution_id) ?? []);
    return STEP_VARIANTS.flatMap((variant) => {
      const goals = variant === 'full' ? full : peers.get(category);
      const steps = fewestSteps(
        gains(counted, (code) => goals?.get(code) ?? null),
        next.lower_bound - score,
      );
      return (steps ?? []).map((gain, at): NextStepRow => ({
        edition: edition.info.year,
        sector: structure.sector,
        institution_id,
        variant,
        level: next.level,
        step: at + 1,
        ...gain,
      }));
    });
  });
}

/** Answers of one body that add points to its total. @param rows its own, as contributions and index points make them */
export const countedPoints = (
  structure: Structure,
  rows: readonly Pick<ContributionRow, 'indicator' | 'x' | 'indexPossible'>[],
): CountedPoints[] => {
  const places = new Map(structure.rows.map((row, at) => [row.code, at]));
  return rows.flatMap(({ indicator, x, indexPossible }) =>
    x === null || indexPossible === null
      ? []
      : [{ code: indicator, x, possible: indexPossible, place: known(places.get(indicator), 'place of an indicator') }],
  );
};

/** The best answer given to each indicator in each category. */
function bestByCategory(
  edition: Edition,
  indicators: ReadonlyMap<string, StructureRow>,
  members: readonly Member[],
): ReadonlyMap<string, ReadonlyMap<string, Goal>> {
  const byCategory = Map.groupBy(members, ({ category }) => category);
  return new Map(
    [...byCategory].map(([category, own]) => [
      category,
      new Map(
        [...indicators].flatMap(([code, indicator]): [string, Goal][] => {
          if (!appliesTo(indicator, category)) return [];
          const given = own.flatMap(({ institution_id }) => {
            const answer = edition.answers.get(institution_id)?.get(code);
            return answer === undefined || answer.missing !== '' ? [] : [answer];
          });
          const best = bestGoal(indicator, given);
          return best === null ? [] : [[code, best]];
        }),
      ),
    ]),
  );
}
