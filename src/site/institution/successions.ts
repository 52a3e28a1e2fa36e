import { tableBy } from '../shared/published.ts';
import type { SuccessionRow } from '../shared/rows.ts';

/** Who came out of whom. */

/** Successions into a body, in file order. */
export const successionsInto = (id: string): readonly SuccessionRow[] =>
  tableBy('successions', 'successor', (row) => row.successor_id).get(id) ?? [];

/** Successions out of a body, in file order. */
export const successionsFrom = (id: string): readonly SuccessionRow[] =>
  tableBy('successions', 'predecessor', (row) => row.predecessor_id).get(id) ?? [];

/** What a body came out of and what came out of it, by date: what went into it first, then what went on. */
export function successionsByDate(
  id: string,
): readonly { readonly date: string; readonly rows: readonly SuccessionRow[] }[] {
  const byDate = Map.groupBy([...successionsInto(id), ...successionsFrom(id)], (row) => row.date);
  return [...byDate].map(([date, rows]) => ({ date, rows }));
}

/** Bodies that go on with the tasks of one that ended. */
export const laterBodies = (id: string): readonly string[] => successionsFrom(id).map((row) => row.successor_id);

/** The bodies that one was made from by merging or dividing them, and when. */
export interface Formed {
  readonly year: string;
  readonly ids: readonly string[];
  /** Whether some of them were divided. */
  readonly divided: boolean;
}

/** Null of a body that was not made from others. */
export function formerBodies(id: string): Formed | null {
  const rows = successionsInto(id).filter((row) => row.kind === 'merger' || row.kind === 'split');
  const [first] = rows;
  if (first === undefined) return null;
  return {
    year: first.date.slice(0, 4),
    ids: rows.map((row) => row.predecessor_id),
    divided: rows.some((row) => row.kind === 'split'),
  };
}
