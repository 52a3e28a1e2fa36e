import { known } from '../../core/model/known.ts';
import { INDEX_CODE, type Relation, type Sector } from '../../core/model/vocabulary.ts';
import { bothOf, METHOD_PART_NAMES, type MethodPart } from '../../core/derive/method-difference.ts';
import { tableBy } from './published.ts';
import { scoredEditions, structureIn } from './results.ts';
import type { ContinuityRow, MethodChangeRow, StructureRow } from './rows.ts';

/** How the codes of one edition relate to those of the sector's edition before. */

/** The code an edition's structure gives its index; results always call it `index`. */
const structureCode = (edition: number, sector: Sector, code: string): string =>
  code === INDEX_CODE ? (structureIn(edition, sector).find((row) => row.kind === 'index')?.code ?? code) : code;

export const continuityRow = (edition: number, sector: Sector, code: string): ContinuityRow | undefined =>
  tableBy('continuity', 'key', (row) => `${row.edition}/${row.sector}/${row.code}`).get(
    `${edition}/${sector}/${structureCode(edition, sector, code)}`,
  )?.[0];

/** A code that goes on from the edition before, and in what it differs. */
export interface Compared {
  readonly before: StructureRow;
  readonly now: StructureRow;
  readonly differs: readonly MethodPart[];
  /** The weight as a share of those beside it, then and now, 0–1; null where it does not differ. */
  readonly shares: readonly [before: number, now: number] | null;
}

/** What a page says of a code: as continuity marks it, but what is marked the same and differs is not said to be the same. */
export type Outcome = Relation | 'adjusted';
export const OUTCOMES: readonly Outcome[] = ['same', 'adjusted', 'reworded', 'rescaled', 'new', 'dropped'];

export const outcomeOf = (relation: Relation, compared: Compared | null): Outcome =>
  relation === 'same' && compared !== null && compared.differs.length > 0 ? 'adjusted' : relation;

const keyOf = ({ edition, sector, code }: ContinuityRow | MethodChangeRow): string => `${edition}/${sector}/${code}`;

/** The two sides of a row of continuity; null where the code is new or was dropped. */
export function comparedRow(row: ContinuityRow): Compared | null {
  const { edition, previous_edition, sector } = row;
  const both = bothOf(row, structureIn(previous_edition, sector), structureIn(edition, sector));
  if (both === null) return null;
  const changes = tableBy('method_changes', 'code', keyOf).get(keyOf(row)) ?? [];
  const weight = changes.find(({ what }) => what === 'weight');
  return {
    before: both.before.row,
    now: both.now.row,
    differs: METHOD_PART_NAMES.filter((part) => changes.some(({ what }) => what === part)),
    shares:
      weight === undefined
        ? null
        : [known(weight.share_before, 'share of a weight'), known(weight.share_after, 'share of a weight')],
  };
}

/** The sector's edition before, or null. */
export const editionBefore = (edition: number, sector: Sector): number | null => {
  const editions = scoredEditions(sector);
  return editions[editions.indexOf(edition) - 1] ?? null;
};

/** Whether a code may be joined with the edition before: a row that says `same` or `reworded` (design.md, section 4). */
export const joinedByMethod = (edition: number, sector: Sector, code: string): boolean => {
  const relation = continuityRow(edition, sector, code)?.relation;
  return relation === 'same' || relation === 'reworded';
};
