import { institutionRows } from '../shared/bodies.ts';
import { tableBy } from '../shared/published.ts';
import type { InstitutionRow } from '../shared/rows.ts';

/** A registration number of a body, and whom else it stood for. */
export interface Registration {
  readonly number: string;
  /** The body's newest row under it. */
  readonly row: InstitutionRow;
  /** Whether the body bore more than one name under it. */
  readonly renamed: boolean;
  /** Other bodies of this number: the same one before or after its remit changed. */
  readonly sameAs: readonly string[];
}

/** Every registration number of a body, in the order of its history. */
export function registrations(id: string): readonly Registration[] {
  const all = tableBy('institutions', 'number', (row) => row.registration_number);
  const numbers = Map.groupBy(institutionRows(id), (row) => row.registration_number);
  return [...numbers].flatMap(([number, own]) => {
    const row = own.at(-1);
    if (number === null || row === undefined) return [];
    const bearers = (all.get(number) ?? []).map((other) => other.institution_id);
    return {
      number,
      row,
      renamed: new Set(own.map((dated) => dated.name_lv)).size > 1,
      sameAs: [...new Set(bearers)].filter((other) => other !== id),
    };
  });
}
