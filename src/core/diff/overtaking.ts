import { SAME_SCORE } from '../score/rank.ts';
import { numberOf, textOf, type Record_ } from './table-set.ts';

/** One body's score in one edition, sector and code, then and now. */
export interface Standing {
  readonly institution_id: string;
  readonly old: number | null;
  readonly new: number | null;
}

/** Who moved, of all who are ranked together. */
export const movers = (standings: readonly Standing[]): Standing[] => standings.filter((s) => s.old !== s.new);

/** Bodies whose own move put them before, or behind, a body that stood still. */
export function passing(body: Standing, moved: readonly Standing[]): { overtaken_by: string[]; overtook: string[] } {
  const overtaken_by: string[] = [];
  const overtook: string[] = [];
  for (const other of moved) {
    const was = ahead(other.old, body.old);
    const is = ahead(other.new, body.new);
    if (!was && is) overtaken_by.push(other.institution_id);
    if (was && !is) overtook.push(other.institution_id);
  }
  return { overtaken_by, overtook };
}

const ahead = (a: number | null, b: number | null): boolean => a !== null && (b === null || a - b > SAME_SCORE);

/** The standing of a body from its rows of the scores, of which one may be missing. */
export const standingOf = (old: Record_ | undefined, now: Record_ | undefined): Standing => ({
  institution_id: textOf(now ?? old, 'institution_id'),
  old: numberOf(old, 'score'),
  new: numberOf(now, 'score'),
});
