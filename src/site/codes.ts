import { SECTORS, type NodeKind, type Relation, type Sector } from '../core/model/vocabulary.ts';
import { relationIn } from './continuity.ts';
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

/** Rows of a code in a sector, editions ascending. */
export const codeRows = (sector: Sector, code: string): readonly StructureRow[] =>
  (tableBy('structure', 'sector/code', (row) => `${row.sector}/${row.code}`).get(`${sector}/${code}`) ?? []).toSorted(
    (a, b) => a.edition - b.edition,
  );

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
      return {
        edition,
        row,
        share: row === undefined ? 0 : weightShare(row),
        relation: relationIn(edition, sector, code),
      };
    })
    .filter((entry) => entry.row !== undefined || entry.relation === 'dropped');
};

/** A row's weight as a share of those of its siblings, 0–1. */
export const weightShare = (row: StructureRow): number => {
  const sum = derived(`weights ${row.edition}/${row.sector}/${row.parent}`, () =>
    structureIn(row.edition, row.sector)
      .filter((other) => other.parent === row.parent && other.kind === row.kind)
      .reduce((total, other) => total + other.weight, 0),
  );
  return sum === 0 ? 0 : row.weight / sum;
};
