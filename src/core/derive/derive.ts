import type { Dataset } from '../model/dataset.ts';
import { reconcile, type ReconciledFigure } from '../reconcile/reconcile.ts';
import type { ScoreRow, SectorResults } from '../score/edition.ts';
import { averages, type AverageRow } from './average.ts';
import { changes, links, type ChangeRow } from './change.ts';
import { changeRobustness, type ChangeRobustnessRow } from './change-robustness.ts';
import { changeParts, type ChangePartRow } from './change-parts.ts';
import { contributions, type SectorContributions } from './contributions.ts';
import { correctionEffects, type CorrectionEffect } from './correction-effects.ts';
import { evidenceAverages, evidenceMixes, type EvidenceAverageRow, type EvidenceMixRow } from './evidence-mix.ts';
import { indicatorResults, type IndicatorResultRow } from './indicator-results.ts';
import { measuredTwice, type MeasuredTwiceRow } from './measured-twice.ts';
import { nextSteps, type NextStepRow } from './next-steps.ts';
import { participation, type ParticipationRow } from './participation.ts';
import { scoreRanges, type ScoreRangeRow } from './score-range.ts';
import { methodChanges, type MethodChangeRow } from './method-changes.ts';
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
  readonly changeParts: readonly ChangePartRow[];
  readonly averages: readonly AverageRow[];
  readonly scoreRanges: readonly ScoreRangeRow[];
  readonly evidenceMix: readonly EvidenceMixRow[];
  readonly evidenceAverages: readonly EvidenceAverageRow[];
  readonly measuredTwice: readonly MeasuredTwiceRow[];
  readonly participation: readonly ParticipationRow[];
  readonly nextSteps: readonly NextStepRow[];
  readonly correctionEffects: readonly CorrectionEffect[];
  readonly methodChanges: readonly MethodChangeRow[];
  readonly reconciled: readonly ReconciledFigure[];
  readonly robustness: readonly SectorRobustness[];
  readonly changeRobustness: readonly ChangeRobustnessRow[];
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
    contributions: () => contributions(dataset, results),
    indicatorResults: (own) => indicatorResults(dataset, own.contributions),
    changes: (own) => changes(dataset, own.scores),
    changeParts: (own) => changeParts(dataset, own.changes),
    averages: (own) => {
      const linkOf = links(dataset);
      return averages(own.scores, own.changes, (...step) => linkOf(...step).comparable);
    },
    scoreRanges: () => scoreRanges(dataset),
    evidenceMix: (own) => evidenceMixes(own.contributions),
    evidenceAverages: (own) => evidenceAverages(own.contributions, own.evidenceMix),
    measuredTwice: () => measuredTwice(dataset),
    participation: () => participation(dataset),
    nextSteps: (own) => nextSteps(dataset, own.contributions, own.scores),
    correctionEffects: () => correctionEffects(dataset),
    methodChanges: () => methodChanges(dataset.methodology),
    reconciled: () => reconcile(dataset, results),
    robustness: (own) => robustness(dataset.methodology, own.contributions, results),
    changeRobustness: (own) => changeRobustness(dataset, own.robustness, own.changes),
    scoresWithIntervals: (own) => scoresWithIntervals(own.scores, own.robustness),
  });
