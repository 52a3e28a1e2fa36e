import { startOf } from '../model/robustness.ts';
import type { LevelRow, Methodology } from '../model/methodology.ts';
import { INDEX_CODE, type EditionStatus, type Sector } from '../model/vocabulary.ts';
import type { ScoreRow, SectorResults } from '../score/edition.ts';
import type { SectorContributions } from './contributions.ts';
import { draw, type Draws } from './draws.ts';
import { levelDistance, type LevelDistance } from './level-distance.ts';
import { rankIntervals, rankPairs, runAll, type RankInterval, type RankPair } from './rank-intervals.ts';
import { sectorNumbers, type SectorNumbers } from './sector-numbers.ts';
import { sensitivity, type SensitivityRow } from './sensitivity.ts';

/** How one body fared in the recomputations, beside its official result. */
export interface BodyRobustness extends RankInterval, LevelDistance {
  readonly score: number;
  readonly rank: number;
  readonly level: number | null;
}

/** How far the results of one sector of an edition hang on choices of method. */
export interface SectorRobustness {
  readonly edition: number;
  readonly sector: Sector;
  readonly status: EditionStatus;
  readonly numbers: SectorNumbers;
  readonly draws: Draws;
  readonly levels: readonly LevelRow[];
  /** Bodies with an index score, in the order of the participants. */
  readonly bodies: readonly BodyRobustness[];
  readonly pairs: readonly RankPair[];
  readonly sensitivity: readonly SensitivityRow[];
}

/**
 * Recomputes every sector of every edition under other choices of method.
 * Source: design.md, section 5b.
 */
export const robustness = (
  { robustness: settings, levels: bounds }: Pick<Methodology, 'robustness' | 'levels'>,
  contributions: readonly SectorContributions[],
  results: readonly SectorResults[],
): SectorRobustness[] =>
  contributions.map((own) => {
    const { edition, structure } = own;
    const { year, status } = edition.info;
    const { sector } = structure;
    const scores = indexScores(results, year, sector);
    const levels = bounds.find((entry) => entry.edition === year)?.rows ?? [];
    const numbers = sectorNumbers(own, (id) => scores.has(id));
    const start = startOf(settings, year, sector);
    const draws = draw(numbers.codes, settings, start);
    const runs = runAll(numbers, draws, levels);
    const bodies = rankIntervals(runs).flatMap((interval) => {
      const official = scores.get(interval.institution_id);
      if (official === undefined) return [];
      return [{ ...interval, ...official, ...levelDistance(official.score, levels) }];
    });
    return {
      edition: year,
      sector,
      status,
      numbers,
      draws,
      levels,
      bodies,
      pairs: rankPairs(runs),
      sensitivity: sensitivity(numbers, settings, start),
    };
  });

/** Index score, rank and level of each body that has a score. */
function indexScores(
  results: readonly SectorResults[],
  year: number,
  sector: Sector,
): Map<string, { score: number; rank: number; level: number | null }> {
  const own = results.find((result) => result.edition === year && result.sector === sector)?.scores ?? [];
  return new Map(
    own.flatMap(({ code, institution_id, score, rank, level }) =>
      code !== INDEX_CODE || score === null || rank === null ? [] : [[institution_id, { score, rank, level }] as const],
    ),
  );
}

/** A score with the bounds of its rank interval; null for dimensions and where there is no score. */
export interface ScoreWithInterval extends ScoreRow {
  readonly rank_low: number | null;
  readonly rank_high: number | null;
}

/** The scores with the rank interval of each index score. Source: design.md, sections 5b and 6. */
export function scoresWithIntervals(
  scores: readonly ScoreRow[],
  sectors: readonly SectorRobustness[],
): ScoreWithInterval[] {
  const key = (edition: number, sector: string, id: string): string => `${edition}/${sector}/${id}`;
  const intervals = new Map(
    sectors.flatMap(({ edition, sector, bodies }) =>
      bodies.map((body) => [key(edition, sector, body.institution_id), body] as const),
    ),
  );
  return scores.map((row) => {
    const own = row.code === INDEX_CODE ? intervals.get(key(row.edition, row.sector, row.institution_id)) : undefined;
    return { ...row, rank_low: own?.rank_low ?? null, rank_high: own?.rank_high ?? null };
  });
}
