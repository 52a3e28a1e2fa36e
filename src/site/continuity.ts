import { INDEX_CODE, type Relation, type Sector } from '../core/model/vocabulary.ts';
import { tableBy } from './published.ts';
import { scoredEditions, structureIn } from './results.ts';
import type { ContinuityRow } from './rows.ts';

/** How the codes of one edition relate to those of the sector's edition before. */

/** The code an edition's structure gives its index; results always call it `index`. */
const structureCode = (edition: number, sector: Sector, code: string): string =>
  code === INDEX_CODE ? (structureIn(edition, sector).find((row) => row.kind === 'index')?.code ?? code) : code;

export const continuityRow = (edition: number, sector: Sector, code: string): ContinuityRow | undefined =>
  tableBy('continuity', 'key', (row) => `${row.edition}/${row.sector}/${row.code}`).get(
    `${edition}/${sector}/${structureCode(edition, sector, code)}`,
  )?.[0];

/** What became of a code since the edition before; null where nothing says so. */
export const relationIn = (edition: number, sector: Sector, code: string): Relation | null =>
  continuityRow(edition, sector, code)?.relation ?? null;

/** The sector's edition before, or null. */
export const editionBefore = (edition: number, sector: Sector): number | null => {
  const editions = scoredEditions(sector);
  return editions[editions.indexOf(edition) - 1] ?? null;
};

/** Whether a code may be joined with the edition before: a row that says `same` or `reworded` (design.md, section 4). */
export const joinedByMethod = (edition: number, sector: Sector, code: string): boolean => {
  const relation = relationIn(edition, sector, code);
  return relation === 'same' || relation === 'reworded';
};
