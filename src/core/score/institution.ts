import type { Answer } from '../model/edition.ts';
import { dimensionRows, indicatorRows, type Structure, type StructureRow } from '../model/methodology.ts';
import { INDEX_CODE } from '../model/vocabulary.ts';
import { counted } from './counted.ts';
import { indexScore, type Scored, type WeighedDimension } from './index-score.ts';
import { weightedMean, type Weighted } from './weighted-mean.ts';

export interface ScoredInstitution {
  /** By dimension code, and `index`. */
  readonly scores: ReadonlyMap<string, Scored>;
}

/** A structure prepared once and used for every institution of a sector. */
export interface PreparedStructure {
  readonly structure: Structure;
  readonly dimensions: readonly { readonly row: StructureRow; readonly indicators: readonly StructureRow[] }[];
}

export function prepare(structure: Structure): PreparedStructure {
  const byParent = new Map<string, StructureRow[]>();
  for (const row of indicatorRows(structure)) {
    const siblings = byParent.get(row.parent);
    if (siblings === undefined) byParent.set(row.parent, [row]);
    else siblings.push(row);
  }
  return {
    structure,
    dimensions: dimensionRows(structure).map((row) => ({ row, indicators: byParent.get(row.code) ?? [] })),
  };
}

/**
 * Scores and coverage of one institution in one edition.
 * @param category the category of the measurement, which decides what applies
 * @param answers one answer for every indicator that applies
 * @param count how an answer is counted, where another way than the official one is tried
 * @returns dimension scores and the index, 0–100, full precision
 * Source: design.md, section 5.
 */
export function scoreInstitution(
  prepared: PreparedStructure,
  category: string,
  answers: ReadonlyMap<string, Answer>,
  count: typeof counted = counted,
): ScoredInstitution {
  const scores = new Map<string, Scored>();
  const dimensions: WeighedDimension[] = [];
  for (const { row, indicators } of prepared.dimensions) {
    const pairs: Weighted[] = [];
    let applying = 0;
    let covered = 0;
    for (const indicator of indicators) {
      const { applies, x } = count(indicator, category, answers.get(indicator.code));
      if (!applies) continue;
      applying += indicator.weight;
      if (x === null) continue;
      covered += indicator.weight;
      pairs.push([indicator.weight, x]);
    }
    const mean = weightedMean(pairs);
    const score = mean === null ? null : 100 * mean;
    const coverage = applying > 0 ? covered / applying : null;
    scores.set(row.code, { score, coverage });
    dimensions.push({ weight: row.weight, score, coverage });
  }
  scores.set(INDEX_CODE, indexScore(dimensions));
  return { scores };
}
