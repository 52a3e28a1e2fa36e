import type { Dataset } from '../model/dataset.ts';
import { reconcile, type ReconciledFigure } from '../reconcile/reconcile.ts';
import type { ScoreRow, SectorResults } from '../score/edition.ts';
import { averages, type AverageRow } from './average.ts';
import { changes, type ChangeRow } from './change.ts';
import { contributions, type SectorContributions } from './contributions.ts';
import { correctionEffects, type CorrectionEffect } from './correction-effects.ts';
import { indicatorResults, type IndicatorResultRow } from './indicator-results.ts';
import { robustness, scoresWithIntervals, type ScoreWithInterval, type SectorRobustness } from './robustness.ts';
import { whenAsked } from './when-asked.ts';

/** All that follows from the scores of a dataset, from which tables are made. */
export interface Derived {
  readonly results: readonly SectorResults[];
  /** Those of all results, one after the other. */
  readonly scores: readonly ScoreRow[];
  readonly contributions: readonly SectorContributions[];
  readonly indicatorResults: readonly IndicatorResultRow[];
  readonly changes: readonly ChangeRow[];
  readonly averages: readonly AverageRow[];
  readonly correctionEffects: readonly CorrectionEffect[];
  readonly reconciled: readonly ReconciledFigure[];
  readonly robustness: readonly SectorRobustness[];
  readonly scoresWithIntervals: readonly ScoreWithInterval[];
}

/**
 * Derives everything from the scores of a dataset; each thing is computed when it is first asked for, and once, so that validation, which
 * needs little of it, waits for nothing else. A new one is a line in {@link Derived} and one here.
 * @param results of scoring, editions ascending
 */
export const derive = (dataset: Dataset, results: readonly SectorResults[]): Derived =>
  whenAsked<Derived>({
    results: () => results,
    scores: () => results.flatMap((result) => result.scores),
    contributions: () => contributions(dataset),
    indicatorResults: (own) => own.contributions.flatMap(indicatorResults),
    changes: (own) => changes(dataset, own.scores),
    averages: (own) => averages(own.scores, own.changes),
    correctionEffects: () => correctionEffects(dataset),
    reconciled: () => reconcile(dataset, results),
    robustness: (own) => robustness(dataset.methodology, own.contributions, results),
    scoresWithIntervals: (own) => scoresWithIntervals(own.scores, own.robustness),
  });
