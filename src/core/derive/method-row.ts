import type { StructureRow } from '../model/methodology.ts';
import { exactText } from '../model/exact-text.ts';
import type { MethodRow } from './method-difference.ts';

/** Lists of a structure as the cells that are published. */

export const optionsText = ({ options }: StructureRow): string =>
  [...options].map(([key, points]) => `${key}:${exactText(points)}`).join('|');

export const categoriesText = ({ applies_to }: StructureRow): string => applies_to.join(';');

/** A row with its lists as they are published. */
export const asPublished = (row: StructureRow): MethodRow => ({
  ...row,
  type: row.type || null,
  evidence: row.evidence || null,
  options: optionsText(row),
  applies_to: categoriesText(row),
});
