import type { Dataset } from '../model/dataset.ts';
import { INDEX_CODE, type EditionStatus, type Sector } from '../model/vocabulary.ts';
import { SAME_SCORE } from '../score/rank.ts';
import { links, type ChangeRow } from './change.ts';
import { choicesOf, factorsOf } from './draws.ts';
import { quantile } from './quantile.ts';
import { BOUNDS } from './rank-intervals.ts';
import { NO_SCORE, scorer } from './recompute.ts';
import type { SectorRobustness } from './robustness.ts';

/** How a body's change of the index fared where both editions were recomputed under the same choices of method. */
export interface ChangeRobustnessRow {
  readonly edition: number;
  readonly sector: Sector;
  readonly institution_id: string;
  readonly previous_edition: number;
  readonly change: number;
  /** Share of the runs in which the newer score is higher, and in which it is lower, 0–1. */
  readonly rose: number;
  readonly fell: number;
  /** Quantiles of 5 and 95 % of the change, in points. */
  readonly change_low: number;
  readonly change_high: number;
  readonly status: EditionStatus;
}

/** One edition of a sector as the runs take it. */
export type Side = Pick<SectorRobustness, 'draws' | 'numbers'>;

/**
 * How sure every change of the index is: run by run both editions are recomputed with the draws of the newer one. What continuity
 * follows to the earlier edition has the same factor in both; what only the earlier one had takes that edition's own factor of the run.
 * The way to put dimensions together and what stands for the unanswered are those of the newer draw.
 * @param changes those with a number; order is kept
 * Source: design.md, section 5b (the draws of rank intervals); methodology/decisions/0019-recomputations.md.
 */
export function changeRobustness(
  dataset: Dataset,
  sectors: readonly SectorRobustness[],
  changes: readonly ChangeRow[],
): ChangeRobustnessRow[] {
  const linkOf = links(dataset);
  const known = new Map(sectors.map((own) => [`${own.edition}/${own.sector}`, own]));
  const pairs = Map.groupBy(
    changes.filter(({ code, change }) => code === INDEX_CODE && change !== null),
    ({ edition, sector, previous_edition }) => `${previous_edition}/${edition}/${sector}`,
  );
  return [...pairs.values()].flatMap((rows) => {
    const [{ edition, sector, previous_edition }] = rows as [ChangeRow];
    const now = known.get(`${edition}/${sector}`);
    const before = known.get(`${previous_edition}/${sector}`);
    if (now === undefined || before === undefined)
      throw new Error(`${sector} ${previous_edition}–${edition}: no recomputations`);
    const differences = differencesOf(
      before,
      now,
      rows.map(({ institution_id }) => institution_id),
      (code) => {
        const { goesOn, codeBefore } = linkOf(sector, code, previous_edition, edition);
        return goesOn ? codeBefore : null;
      },
    );
    return rows.map(({ institution_id, change }, at) => ({
      edition,
      sector,
      institution_id,
      previous_edition,
      change: change as number,
      ...sureness(differences[at] as Float64Array),
      status: now.status,
    }));
  });
}

/**
 * Shares and quantiles (type 7) of the differences of one body; runs without a score in one of the editions speak for neither way.
 * Example: of −1, 0, 1, 2, 3 and one run without a score 3/6 rose and 1/6 fell; at position 4·0.05 = 0.2 the change is −1 + 0.2·1 = −0.8.
 * Source: design.md, section 5b (the draws of rank intervals); methodology/decisions/0019-recomputations.md, rose and fell.
 */
export function sureness(
  differences: Float64Array,
): Pick<ChangeRobustnessRow, 'rose' | 'fell' | 'change_low' | 'change_high'> {
  const told = differences.filter((value) => !Number.isNaN(value)).sort();
  const share = (is: (value: number) => boolean): number => told.filter(is).length / differences.length;
  const [low, high] = BOUNDS.map((p) => quantile(told, p)) as [number, number];
  return {
    rose: share((value) => value > SAME_SCORE),
    fell: share((value) => value < -SAME_SCORE),
    change_low: low,
    change_high: high,
  };
}

/**
 * Newer less earlier index score of each body in each run; NaN where one of them is missing.
 * Example: two dimensions that weigh alike went from 40 and 60 to 60 and 44; with factors 1.2 and 0.8 that is 0.6·20 − 0.4·16 = 5.6.
 * @param codeBefore what a code of the newer edition was called in the earlier one; null where it did not exist
 * Source: methodology/decisions/0019-recomputations.md, rose and fell.
 */
export function differencesOf(
  before: Side,
  now: Side,
  ids: readonly string[],
  codeBefore: (code: string) => string | null,
): Float64Array[] {
  const { runs } = now.draws;
  const [ofBefore, ofNow] = [scorer(before.numbers), scorer(now.numbers)];
  const shared = sharedPlaces(before.draws.codes, now.draws.codes, codeBefore);
  const factors = new Float64Array(before.draws.codes.length);
  const places = ids.map((id) => [before.numbers.bodies.indexOf(id), now.numbers.bodies.indexOf(id)] as const);
  const found = ids.map(() => new Float64Array(runs).fill(Number.NaN));
  for (let run = 0; run < runs; run += 1) {
    const own = factorsOf(now.draws, run);
    factors.set(factorsOf(before.draws, run));
    for (const [from, to] of shared) factors[to] = own[from] as number;
    const choices = choicesOf(now.draws, run);
    const earlier = ofBefore(factors, choices);
    const newer = ofNow(own, choices);
    for (const [at, [b, n]] of places.entries()) {
      const [was, is] = [earlier[b] ?? NO_SCORE, newer[n] ?? NO_SCORE];
      if (was !== NO_SCORE && is !== NO_SCORE) (found[at] as Float64Array)[run] = is - was;
    }
  }
  return found;
}

/** Places in the newer edition's codes, each with that of the same thing in the earlier one; the first of several that came from one. */
function sharedPlaces(
  before: readonly string[],
  now: readonly string[],
  codeBefore: (code: string) => string | null,
): [number, number][] {
  const taken = new Set<number>();
  return now.flatMap((code, from) => {
    const to = before.indexOf(codeBefore(code) ?? '');
    if (to < 0 || taken.has(to)) return [];
    taken.add(to);
    return [[from, to] satisfies [number, number]];
  });
}
