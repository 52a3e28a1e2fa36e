import type { Dataset } from '../model/dataset.ts';
import { rowIn } from '../model/dated.ts';
import { dimensionRows } from '../model/methodology.ts';
import type { SectorProfiles } from '../reweigh/sector-profiles.ts';
import { answeredSectors, type SectorResults } from '../score/edition.ts';

/** Folder of these documents in a release. */
const FOLDER = 'dimension-scores/';

export const isDimensionScores = (path: string): boolean => path.startsWith(FOLDER);

/**
 * What every body has in each dimension, one document for each sector of an edition, by path; at full precision, since the tables
 * have six decimals and ties are decided by all of them.
 * @param results of scoring, in the order of {@link answeredSectors}
 */
export function dimensionScores(dataset: Dataset, results: readonly SectorResults[]): Map<string, SectorProfiles> {
  const names = Map.groupBy(dataset.registry.institutions, (row) => row.institution_id);
  const bySector = new Map(results.map((result) => [`${result.edition}-${result.sector}`, result]));
  const documents = dataset.editions.flatMap((edition) =>
    [...answeredSectors(dataset, edition)].map(({ structure, levels, members }): [string, SectorProfiles] => {
      const { year, status } = edition.info;
      const key = `${year}-${structure.sector}`;
      const rows = Map.groupBy(bySector.get(key)?.scores ?? [], (row) => row.institution_id);
      const dimensions = dimensionRows(structure);
      return [
        `${FOLDER}${key}`,
        {
          edition: year,
          sector: structure.sector,
          status,
          levels: levels.map(({ level, lower_bound, name_lv, name_en }) => ({ level, lower_bound, name_lv, name_en })),
          dimensions: dimensions.map(({ code, weight, name_lv, name_en }) => ({ code, weight, name_lv, name_en })),
          bodies: members.map(({ institution_id }) => {
            const called = rowIn(names.get(institution_id) ?? [], year);
            const own = new Map(rows.get(institution_id)?.map((row) => [row.code, row]));
            return {
              institution_id,
              name_lv: called?.name_lv ?? '',
              name_en: called?.name_en ?? '',
              short_name: called?.short_name ?? '',
              scores: dimensions.map(({ code }) => own.get(code)?.score ?? null),
              coverages: dimensions.map(({ code }) => own.get(code)?.coverage ?? null),
            };
          }),
        },
      ];
    }),
  );
  return new Map(documents);
}
