import type { Answer } from '../model/edition.ts';
import type { Structure } from '../model/methodology.ts';
import { AGGREGATIONS } from '../model/robustness.ts';
import { dimension, indicator, structureOf } from '../rules/testing/structure.ts';
import { prepare, scoreInstitution } from '../score/institution.ts';
import { INDEX_CODE } from '../model/vocabulary.ts';
import { contributionsOf } from './contributions.ts';
import type { Draws } from './draws.ts';
import { NO_INDEX_POINTS } from './index-points.ts';
import { sectorNumbers, type SectorNumbers } from './sector-numbers.ts';

/** A body of a test: its category and one answer for each indicator. */
export interface TestBody {
  readonly id: string;
  readonly category?: string;
  readonly answers: ReadonlyMap<string, Answer>;
}

/** The numbers of a sector of some bodies, and their official index scores. */
export function numbersOf(
  structure: Structure,
  bodies: readonly TestBody[],
): { readonly numbers: SectorNumbers; readonly official: (number | null)[] } {
  const prepared = prepare(structure);
  const official = new Map(
    bodies.map(({ id, category = 'agency', answers }) => [
      id,
      scoreInstitution(prepared, category, answers).scores.get(INDEX_CODE)?.score ?? null,
    ]),
  );
  const numbers = sectorNumbers(
    {
      edition: { answers: new Map(bodies.map(({ id, answers }) => [id, answers])) },
      structure,
      members: bodies.map(({ id, category = 'agency' }) => ({ institution_id: id, category, group_id: '' })),
      rows: bodies.flatMap(({ id, category = 'agency', answers }) =>
        contributionsOf(prepared, category, answers).map((row) => ({ institution_id: id, ...row, ...NO_INDEX_POINTS })),
      ),
    },
    (id) => (official.get(id) ?? null) !== null,
  );
  return { numbers, official: [...official.values()].filter((score) => score !== null) };
}

/** Two dimensions that weigh alike, of one indicator each; codes in the order contact, website, inside, system. */
export const EVEN: Structure = structureOf(
  dimension('contact', 50),
  indicator('website', 'contact', 1),
  dimension('inside', 50),
  indicator('system', 'inside', 1),
);

/** Draws by hand: one list of factors for each run, in the order of the codes. */
export const drawsOf = (
  codes: readonly string[],
  runs: readonly (readonly number[])[],
  geometric: readonly number[] = [],
): Draws => ({
  codes,
  runs: runs.length,
  factors: Float64Array.from(runs.flat()),
  aggregation: Uint8Array.from(runs, (_, run) =>
    AGGREGATIONS.indexOf(geometric.includes(run) ? 'geometric' : 'arithmetic'),
  ),
  unanswered: new Uint8Array(runs.length),
});
