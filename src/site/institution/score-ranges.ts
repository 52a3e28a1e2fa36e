import { INDEX_CODE } from '../../core/model/vocabulary.ts';
import type { InstitutionView } from './view.ts';
import { tableBy } from '../shared/published.ts';
import type { ScoreRangeRow, ScoreRow, StructureRow } from '../shared/rows.ts';

/** A score with the bounds between which it would be if nothing were missing; of the total where there is no dimension. */
export interface RangedScore {
  readonly dimension: StructureRow | null;
  readonly row: ScoreRow;
  readonly range: ScoreRangeRow;
}

/** Dimensions of a body's newest edition in the structure's order, the total last. */
export function scoreRangesOf({ id, dimensions, latest }: InstitutionView, edition: number): readonly RangedScore[] {
  const ranges = new Map(
    tableBy('score_ranges', 'institution', (row) => row.institution_id)
      .get(id)
      ?.flatMap((row) => (row.edition === edition ? [[row.code, row] as const] : [])),
  );
  const lines = [
    ...dimensions.map(({ dimension, score }) => ({ dimension, row: score })),
    ...(latest === undefined ? [] : [{ dimension: null, row: latest }]),
  ];
  return lines.flatMap(({ dimension, row }) => {
    const range = ranges.get(dimension?.code ?? INDEX_CODE);
    return range === undefined ? [] : [{ dimension, row, range }];
  });
}
