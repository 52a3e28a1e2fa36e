import type { ContinuityRow, Methodology } from '../model/methodology.ts';
import type { Sector } from '../model/vocabulary.ts';
import { exactText } from '../model/exact-text.ts';
import {
  bothOf,
  METHOD_PARTS,
  methodDifferences,
  weightShare,
  type MethodPart,
  type MethodRow,
} from './method-difference.ts';
import { asPublished } from './method-row.ts';

/** In what a code is not what it was in the edition before; one that came or went has the row of its code alone. */
export interface MethodChangeRow {
  readonly edition: number;
  readonly sector: Sector;
  readonly code: string;
  readonly previous_edition: number;
  /** '' where it was added. */
  readonly previous_code: string;
  readonly what: MethodPart | 'added' | 'dropped';
  /** Column of the table `structure` that differs. */
  readonly field: keyof MethodRow;
  /** What stood there, and what stands there, as published; '' for nothing. */
  readonly before: string;
  readonly after: string;
  /** Of a weight: its share among its siblings, 0–1. */
  readonly share_before: number | null;
  readonly share_after: number | null;
}

/**
 * Every difference of method, edition by edition, in the order of continuity and then of telling.
 * Source: design.md, section 4 (continuity); methodology/decisions/0006-continuity.md.
 */
export function methodChanges({ structures, continuity }: Methodology): MethodChangeRow[] {
  const published = new Map(
    structures.map(({ edition, sector, rows }) => [`${edition}/${sector}`, rows.map(asPublished)]),
  );
  const links = Map.groupBy(continuity, ({ edition, sector }) => `${edition}/${sector}`);
  return continuity.flatMap((row) => {
    const name = `${row.edition}/${row.sector}`;
    const before = published.get(`${row.previous_edition}/${row.sector}`) ?? [];
    return changesOf(row, before, published.get(name) ?? [], links.get(name) ?? []);
  });
}

function changesOf(
  link: ContinuityRow,
  before: readonly MethodRow[],
  now: readonly MethodRow[],
  links: readonly ContinuityRow[],
): MethodChangeRow[] {
  const { edition, sector, code, previous_edition, relation } = link;
  const place = { edition, sector, code, previous_edition, share_before: null, share_after: null };
  if (relation === 'new')
    return [{ ...place, previous_code: '', what: 'added', field: 'code', before: '', after: code }];
  const previous_code = link.previous_code || code;
  if (relation === 'dropped')
    return [{ ...place, previous_code, what: 'dropped', field: 'code', before: previous_code, after: '' }];
  const both = bothOf(link, before, now);
  if (both === null) return [];
  return methodDifferences(link, before, now, links).flatMap((what) =>
    METHOD_PARTS[what]
      .map((field) => ({ field, before: cell(both.before.row[field]), after: cell(both.now.row[field]) }))
      .filter((one) => one.before !== one.after)
      .map((one) => ({
        ...place,
        previous_code,
        what,
        ...one,
        ...(what === 'weight' && { share_before: weightShare(both.before), share_after: weightShare(both.now) }),
      })),
  );
}

const cell = (value: string | number | null): string =>
  value === null ? '' : typeof value === 'number' ? exactText(value) : value;
