import type { Methodology } from '../model/methodology.ts';
import type { SuccessionRow } from '../model/registry.ts';
import { yearOf } from '../model/date.ts';
import { INDEX_CODE, type Sector } from '../model/vocabulary.ts';

/** Why two scores of one body cannot be joined. */
export type Break = 'method' | 'succession';

/**
 * Whether a code of one edition may be compared with the edition before, step by step.
 * A step holds when the code's own continuity row says `same` or `reworded`; over a skipped edition every step
 * must hold (design.md, section 4).
 * @param editions all editions of the sector that have a structure, ascending
 */
export function comparableBetween(
  methodology: Methodology,
  sector: Sector,
  code: string,
  from: number,
  to: number,
  editions: readonly number[],
): boolean {
  const steps = editions.filter((year) => year > from && year <= to).reverse();
  let current = code;
  for (const year of steps) {
    const structureCode = current === INDEX_CODE ? indexCodeOf(methodology, sector, year) : current;
    const row = methodology.continuity.find(
      (r) => r.edition === year && r.sector === sector && r.code === structureCode && r.relation !== 'dropped',
    );
    if (row === undefined || (row.relation !== 'same' && row.relation !== 'reworded')) return false;
    current = current === INDEX_CODE ? INDEX_CODE : row.previous_code;
  }
  return true;
}

/**
 * The code that the edition before used for the same thing, or null where that had no such thing.
 * Source: design.md, section 4 (continuity).
 */
export function previousCode(methodology: Methodology, sector: Sector, code: string, edition: number): string | null {
  if (code === INDEX_CODE) return INDEX_CODE;
  const row = methodology.continuity.find(
    (r) => r.edition === edition && r.sector === sector && r.code === code && r.relation !== 'dropped',
  );
  return row === undefined || row.relation === 'new' ? null : row.previous_code;
}

function indexCodeOf(methodology: Methodology, sector: Sector, edition: number): string {
  const structure = methodology.structures.find((s) => s.edition === edition && s.sector === sector);
  return structure?.rows.find((row) => row.kind === 'index')?.code ?? INDEX_CODE;
}

/**
 * Whether the body took in another between two editions, which marks a break in its series
 * (design.md, section 4: "the survivor goes on, with a mark").
 */
export const succeededBetween = (
  successions: readonly SuccessionRow[],
  institutionId: string,
  from: number,
  to: number,
): boolean =>
  successions.some((row) => {
    const year = yearOf(row.date);
    return row.successor_id === institutionId && year !== null && year > from && year <= to;
  });
