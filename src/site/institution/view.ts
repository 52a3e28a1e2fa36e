import { INDEX_CODE } from '../../core/model/vocabulary.ts';
import { institution, scoresOf } from '../shared/bodies.ts';
import { tableBy } from '../shared/published.ts';
import { changesOf, dimensionsIn } from '../shared/results.ts';
import type { AnswerRow, ChangeRow, InstitutionRow, ScoreRow, StructureRow } from '../shared/rows.ts';

/** What the page of one body is made from. */
export interface InstitutionView {
  readonly id: string;
  readonly row: InstitutionRow;
  /** Index rows of every edition the body took part in, ascending. */
  readonly editions: readonly ScoreRow[];
  /** The newest of them; undefined for a body never measured. */
  readonly latest: ScoreRow | undefined;
  /** Dimensions of the newest edition with the body's scores, in the structure's order. */
  readonly dimensions: readonly { readonly dimension: StructureRow; readonly score: ScoreRow }[];
  /** Change of the index into the newest edition. */
  readonly change: ChangeRow | undefined;
}

export function institutionView(id: string): InstitutionView {
  const scores = scoresOf(id);
  const editions = scores.filter((row) => row.code === INDEX_CODE);
  const latest = editions.at(-1);
  return {
    id,
    row: institution(id),
    editions,
    latest,
    dimensions:
      latest === undefined
        ? []
        : dimensionsIn(latest.edition, latest.sector).flatMap((dimension) => {
            const score = scores.find((row) => row.edition === latest.edition && row.code === dimension.code);
            return score === undefined ? [] : [{ dimension, score }];
          }),
    change: latest && changesOf(id).find((row) => row.edition === latest.edition && row.code === INDEX_CODE),
  };
}

/** Answers of a body in one edition, in the structure's order. */
export const answersOf = (id: string, edition: number): readonly AnswerRow[] =>
  tableBy('answers', 'institution', (row) => row.institution_id)
    .get(id)
    ?.filter((row) => row.edition === edition) ?? [];
