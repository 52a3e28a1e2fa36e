import type { Dataset } from '../model/dataset.ts';
import { yearOf } from '../model/date.ts';
import type { EditionStatus, Sector } from '../model/vocabulary.ts';
import { answeredSectors } from '../score/edition.ts';

/**
 * Where a body of the registry was in an edition: it took part, or is among the participants and has not one answer; it was not yet in
 * existence or no longer; or it existed and is not in the data, which do not tell whether it was not invited or did not take part.
 */
export const PARTICIPATIONS = ['took_part', 'no_answers', 'not_yet', 'no_longer', 'not_in_data'] as const;
export type Participation = (typeof PARTICIPATIONS)[number];

export interface ParticipationRow {
  readonly edition: number;
  readonly sector: Sector;
  readonly institution_id: string;
  readonly participation: Participation;
  readonly status: EditionStatus;
}

interface Validity {
  readonly valid_from: string;
  readonly valid_to: string;
}

/**
 * Whether a body came after a year or had ended before it; null where it existed then, or where that is not known: an end that nothing
 * is established of tells nothing. Exists in a year: valid on any day of it.
 * Example: one that begins on 2021-07-01 is not yet there in 2020, and is there in 2021; one that ended in 2019 is no longer there in 2020.
 * @param rows its names with their validity, of which a gap between two tells nothing
 * Source: design.md, section 4.
 */
export function outsideOf(rows: readonly Validity[], year: number): 'not_yet' | 'no_longer' | null {
  const from = rows.map((row) => yearOf(row.valid_from));
  const to = rows.map((row) => yearOf(row.valid_to));
  if (from.every((first) => first !== null && first > year)) return 'not_yet';
  return to.every((last) => last !== null && last < year) ? 'no_longer' : null;
}

/**
 * Every body of the registry in every edition with answers of its sector, in the order of the registry.
 * Source: methodology/decisions/0020-same-bodies-and-who-took-part.md.
 */
export function participation(dataset: Dataset): ParticipationRow[] {
  const bodies = Map.groupBy(dataset.registry.institutions, (row) => row.institution_id);
  return dataset.editions.flatMap((edition) =>
    [...answeredSectors(dataset, edition)].flatMap(({ structure: { sector }, members }) => {
      const { year, status } = edition.info;
      const took = new Set(members.map((member) => member.institution_id));
      const answered = (id: string): boolean =>
        [...(edition.answers.get(id)?.values() ?? [])].some(({ value }) => value !== '');
      return [...bodies].flatMap(([institution_id, rows]): ParticipationRow[] => {
        if (rows[0]?.sector !== sector) return [];
        const of = took.has(institution_id)
          ? answered(institution_id)
            ? 'took_part'
            : 'no_answers'
          : (outsideOf(rows, year) ?? 'not_in_data');
        return [{ edition: year, sector, institution_id, participation: of, status }];
      });
    }),
  );
}
