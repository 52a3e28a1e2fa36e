import type { Dataset } from '../model/dataset.ts';
import type { Answer, Edition } from '../model/edition.ts';
import { appliesTo, type Structure } from '../model/methodology.ts';
import { INDEX_CODE } from '../model/vocabulary.ts';
import { counted } from '../score/counted.ts';
import { answeredSectors, type Member, type SectorResults } from '../score/edition.ts';
import { prepare, type PreparedStructure } from '../score/institution.ts';
import { indexPointsOf, NO_INDEX_POINTS, type IndexPoints } from './index-points.ts';

/** What one answer adds: its normalised value and its place in the dimension. */
export interface Contribution {
  readonly indicator: string;
  readonly dimension: string;
  /** Normalised answer 0–1; null where the indicator is not counted. */
  readonly x: number | null;
  /** Points received and possible out of the dimension's 100; null where not counted. */
  readonly points: number | null;
  readonly possible: number | null;
}

export interface ContributionRow extends Contribution, IndexPoints {
  readonly institution_id: string;
}

/** What the answers of one sector in one edition add, with what they were measured by. */
export interface SectorContributions {
  readonly edition: Edition;
  readonly structure: Structure;
  readonly members: readonly Member[];
  /** By body, then indicator, in the order of the files. */
  readonly rows: readonly ContributionRow[];
}

/** What every answer adds, sector by sector, editions ascending. Source: design.md, sections 5 and 5b (index points). */
export const contributions = (dataset: Dataset, results: readonly SectorResults[]): SectorContributions[] =>
  dataset.editions.flatMap((edition) =>
    [...answeredSectors(dataset, edition)].map(({ structure, members }) => {
      const prepared = prepare(structure);
      const scored = withIndex(results, structure);
      const none = new Map<string, never>();
      const rows = members.flatMap(({ institution_id, category }) => {
        const own = contributionsOf(prepared, category, edition.answers.get(institution_id) ?? none);
        const ofIndex = indexPointsOf(own, structure, scored.has(institution_id));
        return own.map((row, at): ContributionRow => ({ institution_id, ...row, ...(ofIndex[at] ?? NO_INDEX_POINTS) }));
      });
      return { edition, structure, members, rows };
    }),
  );

/** Bodies that have an index score in the edition and sector of a structure. */
const withIndex = (results: readonly SectorResults[], { edition, sector }: Structure): ReadonlySet<string> =>
  new Set(
    results
      .filter((result) => result.edition === edition && result.sector === sector)
      .flatMap(({ scores }) => scores.filter(({ code, score }) => code === INDEX_CODE && score !== null))
      .map(({ institution_id }) => institution_id),
  );

/**
 * How the answers of one body make up each dimension: possible `100·w / Σ w` over its counted indicators, received that times `x`;
 * points received sum to the dimension's score, points possible to 100.
 * Example: weights 3 and 1, answered 0.8 and 0.4: possible 100·3/4 = 75 and 25, received 60 and 10, which is the score 70.
 * @returns one entry for every indicator that applies to the category, in file order
 * Source: design.md, section 5.
 */
export function contributionsOf(
  prepared: PreparedStructure,
  category: string,
  answers: ReadonlyMap<string, Answer>,
): Contribution[] {
  return prepared.dimensions.flatMap(({ row, indicators }) => {
    const asked = indicators.filter((indicator) => appliesTo(indicator, category));
    const placed = asked.map((indicator) => ({
      indicator,
      ...counted(indicator, category, answers.get(indicator.code)),
    }));
    const total = placed.reduce((sum, c) => (c.x === null ? sum : sum + c.indicator.weight), 0);
    return placed.map(({ indicator, x }) => {
      const possible = x === null || total === 0 ? null : (100 * indicator.weight) / total;
      return {
        indicator: indicator.code,
        dimension: row.code,
        x,
        points: possible === null || x === null ? null : possible * x,
        possible,
      };
    });
  });
}
