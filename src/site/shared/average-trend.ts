import type { TrendPoint } from '../../charts/trend-series.ts';
import type { Sector } from '../../core/model/vocabulary.ts';
import { editionBefore, joinedByMethod } from './continuity.ts';
import { average, scoredEditions } from './results.ts';
import type { AverageRow } from './rows.ts';

/** Why the line of a mean is not drawn from the edition before. */
export type MeanBreak = 'method' | 'bodies' | 'few' | 'absent';

export interface MeanStep {
  readonly row: AverageRow;
  readonly break: MeanBreak | null;
}

/** A mean over time in its forms. */
export interface MeanTrend {
  /** One step per edition in which the scope took part, ascending. */
  readonly steps: readonly MeanStep[];
  /** Mean of all members as they were in each edition. */
  readonly all: readonly TrendPoint[];
  /** Mean of the same bodies in both of two editions, a pair of points for each step. */
  readonly same: readonly TrendPoint[];
}

/** Mean and like-for-like mean of a sector, category or group in one code. */
export function meanTrend(sector: Sector, scope: AverageRow['scope'], scopeId: string, code: string): MeanTrend {
  const rows = scoredEditions(sector)
    .map((edition) => average(edition, sector, scope, scopeId, code))
    .filter((row) => row !== undefined);
  const steps = rows.map((row, at) => ({ row, break: at === 0 ? null : breakBefore(row, rows[at - 1]) }));
  const line = (value: (row: AverageRow) => number | null): TrendPoint[] =>
    steps.flatMap((step, at) => {
      const score = value(step.row);
      return score === null
        ? []
        : [
            {
              edition: step.row.edition,
              score,
              joined: at > 0 && (step.break === null || step.break === 'few') && hasValue(steps[at - 1], value),
            },
          ];
    });
  return {
    steps,
    all: line((row) => row.mean),
    same: rows.flatMap((row) =>
      row.previous_edition === null || row.same_mean === null || row.same_previous_mean === null
        ? []
        : [
            { edition: row.previous_edition, score: row.same_previous_mean, joined: false },
            { edition: row.edition, score: row.same_mean, joined: true },
          ],
    ),
  };
}

const hasValue = (step: MeanStep | undefined, value: (row: AverageRow) => number | null): boolean =>
  step !== undefined && value(step.row) !== null;

/** A method that changed, an edition left out, no body that was there before, or too few members for a mean. */
function breakBefore(row: AverageRow, before: AverageRow | undefined): MeanBreak | null {
  const previous = editionBefore(row.edition, row.sector);
  if (before === undefined || before.edition !== previous) return 'absent';
  if (!joinedByMethod(row.edition, row.sector, row.code)) return 'method';
  if (row.same_n === 0) return 'bodies';
  return row.mean === null || before.mean === null ? 'few' : null;
}
