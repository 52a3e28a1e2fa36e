import type { Dataset } from '../model/dataset.ts';
import { rowIn } from '../model/dated.ts';
import type { ScoreWithInterval } from '../derive/robustness.ts';
import { INDEX_CODE } from '../model/vocabulary.ts';

export interface Name {
  readonly name_lv: string;
  readonly name_en: string;
}

/** A score with the names that its codes had in that edition, for whoever reads a row without the registry at hand. */
export interface NamedScoreRow extends ScoreWithInterval {
  readonly institution: Name;
  readonly short_name: string;
  readonly categoryName: Name;
  readonly group: Name;
  readonly dimension: Name;
}

const NAMELESS: Name = { name_lv: '', name_en: '' };

/** Scores with names, in the order of the scores. */
export function namedScores(dataset: Dataset, scores: readonly ScoreWithInterval[]): NamedScoreRow[] {
  const { registry, methodology } = dataset;
  const bodies = Map.groupBy(registry.institutions, (row) => row.institution_id);
  const groups = Map.groupBy(registry.groups, (row) => row.group_id);
  const categories = new Map(registry.categories.map((row) => [row.category, row]));
  // The row of the whole index may have any code of its own; its scores are called `index`.
  const codes = new Map(
    methodology.structures.flatMap(({ edition, sector, rows }) =>
      rows.map((row) => [`${edition}/${sector}/${row.kind === 'index' ? INDEX_CODE : row.code}`, row] as const),
    ),
  );
  return scores.map((score) => {
    const body = rowIn(bodies.get(score.institution_id) ?? [], score.edition);
    return {
      ...score,
      institution: body ?? NAMELESS,
      short_name: body?.short_name ?? '',
      categoryName: categories.get(score.category) ?? NAMELESS,
      group: rowIn(groups.get(score.group_id) ?? [], score.edition) ?? NAMELESS,
      dimension: codes.get(`${score.edition}/${score.sector}/${score.code}`) ?? NAMELESS,
    };
  });
}
