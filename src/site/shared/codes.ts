import { SECTORS, type NodeKind, type Relation, type Sector } from '../../core/model/vocabulary.ts';
import { decides, weightShare as shareOf } from '../../core/derive/method-difference.ts';
import { comparedRow, continuityRow, type Compared } from './continuity.ts';
import { derived, tableBy } from './published.ts';
import { scoredEditions, structureIn } from './results.ts';
import type { StructureRow } from './rows.ts';

/** Dimensions and indicators by code. A code that both sectors use is one page and two things. */

/** Editions that have scores, newest first, of the state sector before the municipal one. */
const structures = (): readonly (readonly StructureRow[])[] =>
  derived('structures newest first', () =>
    SECTORS.flatMap((sector) =>
      scoredEditions(sector)
        .toReversed()
        .map((edition) => structureIn(edition, sector)),
    ),
  );

const codes = (kind: NodeKind): readonly string[] =>
  derived(`codes ${kind}`, () => [
    ...new Set(structures().flatMap((rows) => rows.filter((row) => row.kind === kind).map((row) => row.code))),
  ]);

/** In the order of the newest structure, those dropped earlier after it. */
export const dimensionCodes = (): readonly string[] => codes('dimension');
export const indicatorCodes = (): readonly string[] => codes('indicator');

/** Rows of a code in a sector, of editions that have scores, ascending; a method may be there before the first answers are. */
export const codeRows = (sector: Sector, code: string): readonly StructureRow[] =>
  (tableBy('structure', 'sector/code', (row) => `${row.sector}/${row.code}`).get(`${sector}/${code}`) ?? [])
    .filter(({ edition }) => scoredEditions(sector).includes(edition))
    .toSorted((a, b) => a.edition - b.edition);

/** The row a code's page is named after: of the newest edition, the state's before the municipal one. */
export const newestRow = (code: string): StructureRow => {
  const row = SECTORS.flatMap((sector) => codeRows(sector, code)).reduce<StructureRow | undefined>(
    (best, next) => (best === undefined || next.edition > best.edition ? next : best),
    undefined,
  );
  if (row === undefined) throw new Error(`structure holds no ${code}`);
  return row;
};

/** A code in one edition: its row, its share of its parent's weights, and what became of it since the edition before. */
export interface CodeEdition {
  readonly edition: number;
  /** Undefined where the edition dropped it. */
  readonly row: StructureRow | undefined;
  /** Share of the weights of its parent, 0–1. */
  readonly share: number;
  readonly relation: Relation | null;
  /** The same code in the edition before; null where it is new, was dropped, or nothing says what became of it. */
  readonly compared: Compared | null;
}

/** Every edition since a code first appeared in a sector, those that dropped it included. */
export const codeEditions = (sector: Sector, code: string): readonly CodeEdition[] => {
  const rows = codeRows(sector, code);
  const first = rows[0]?.edition;
  if (first === undefined) return [];
  return scoredEditions(sector)
    .filter((edition) => edition >= first)
    .map((edition) => {
      const row = rows.find((r) => r.edition === edition);
      const link = continuityRow(edition, sector, code);
      return {
        edition,
        row,
        share: row === undefined ? 0 : weightShare(row),
        relation: link?.relation ?? null,
        compared: link === undefined ? null : comparedRow(link),
      };
    })
    .filter((entry) => entry.row !== undefined || entry.relation === 'dropped');
};

/** A row's weight as a share of those of its siblings, 0–1. */
export const weightShare = (row: StructureRow): number =>
  shareOf({ row, structure: structureIn(row.edition, row.sector) });

/** What became of a code through the editions, by what its rows say. */
export type Course = 'once' | 'same' | 'scored' | 'worded' | 'both';

/**
 * Whether a code was worded or scored otherwise at any time.
 * @param wording what is printed of a row as its wording
 */
export function courseOf(editions: readonly CodeEdition[], wording: (row: StructureRow) => string): Course {
  const rows = editions.flatMap(({ row }) => row ?? []);
  if (rows.length < 2) return 'once';
  const worded = new Set(rows.map(wording)).size > 1;
  const scored = editions.some(
    ({ relation, compared }) => relation === 'rescaled' || compared?.differs.some(decides) === true,
  );
  if (worded) return scored ? 'both' : 'worded';
  return scored ? 'scored' : 'same';
}
