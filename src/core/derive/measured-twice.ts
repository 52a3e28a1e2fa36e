import type { Dataset } from '../model/dataset.ts';
import { appliesTo, indicatorRows } from '../model/methodology.ts';
import type { EditionStatus, Sector } from '../model/vocabulary.ts';
import { answeredSectors } from '../score/edition.ts';
import { normalise } from '../score/normalise.ts';
import { SAME_SCORE } from '../score/rank.ts';

/** What a body said of one thing, and what was measured of it. */
export interface MeasuredTwiceRow {
  readonly edition: number;
  readonly sector: Sector;
  readonly institution_id: string;
  /** The indicator that is self-assessed, and the one that is measured automatically. */
  readonly code: string;
  readonly measured_code: string;
  /** Normalised answers, 0–1. */
  readonly said: number;
  readonly measured: number;
  readonly tolerance: number;
  readonly disagree: boolean;
  readonly status: EditionStatus;
}

/**
 * Whether a body’s own answer and the measurement of the same thing lie further apart than the methodology allows: 0.8 and 0.5 disagree
 * at a tolerance of 0.2 and agree at 0.3.
 * Source: methodology/decisions/0022-evidence.md.
 */
export const disagrees = (said: number, measured: number, tolerance: number): boolean =>
  Math.abs(said - measured) > tolerance + SAME_SCORE;

/**
 * Every body that answered both indicators of a pair that the methodology says to measure the same; in the order of the pairs.
 * Source: methodology/decisions/0022-evidence.md.
 */
export const measuredTwice = (dataset: Dataset): MeasuredTwiceRow[] =>
  dataset.editions.flatMap((edition) =>
    [...answeredSectors(dataset, edition)].flatMap(({ structure, members }) => {
      const indicators = new Map(indicatorRows(structure).map((row) => [row.code, row]));
      const pairs = dataset.methodology.measuredTwice.filter(
        (pair) => pair.edition === structure.edition && pair.sector === structure.sector,
      );
      return pairs.flatMap(({ code, measured_code, tolerance }) =>
        members.flatMap(({ institution_id, category }): MeasuredTwiceRow[] => {
          const given = (of: string): number | null => {
            const indicator = indicators.get(of);
            const meaning = edition.answers.get(institution_id)?.get(of)?.meaning ?? null;
            return indicator === undefined || !appliesTo(indicator, category) || meaning === null
              ? null
              : normalise(indicator, meaning);
          };
          const [said, measured] = [given(code), given(measured_code)];
          if (said === null || measured === null) return [];
          const allowed = tolerance ?? 0;
          return [
            {
              edition: edition.info.year,
              sector: structure.sector,
              institution_id,
              code,
              measured_code,
              said,
              measured,
              tolerance: allowed,
              disagree: disagrees(said, measured, allowed),
              status: edition.info.status,
            },
          ];
        }),
      );
    }),
  );
