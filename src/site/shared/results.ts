import { levelSpans, type LevelSpan } from '../../charts/strip-series.ts';
import type { Bounds } from '../../i18n/rounding.ts';
import { derived, table, tableBy } from './published.ts';
import type { AverageRow, ChangeRow, EditionRow, LevelRow, ScoreRow, StructureRow } from './rows.ts';
import type { Sector } from '../../core/model/vocabulary.ts';

/** Looking up results by edition, sector and code. */

export const editionRow = (edition: number): EditionRow => {
  const row = table('editions').find((r) => r.edition === edition);
  if (row === undefined) throw new Error(`edition ${edition} is not published`);
  return row;
};

/** An edition of which nothing is published yet, though its method is there, has no data that could be one. */
export const isDemonstration = (edition: number): boolean =>
  table('editions').some((row) => row.edition === edition && row.status === 'demonstration');

/** Editions with scores of a sector, ascending. */
export const scoredEditions = (sector: Sector): readonly number[] =>
  derived(`scored editions ${sector}`, () =>
    [
      ...new Set(
        table('scores')
          .filter((row) => row.sector === sector)
          .map((row) => row.edition),
      ),
    ].sort((a, b) => a - b),
  );

/** Sectors with scores in an edition. */
export const scoredSectors = (edition: number): readonly Sector[] =>
  (['state', 'municipal'] as const).filter((sector) => scoredEditions(sector).includes(edition));

/** Scores of everyone in a sector, edition and code, in file order. The same array each time, so that drawings are shared. */
export const scoresIn = (edition: number, sector: Sector, code: string): readonly ScoreRow[] =>
  tableBy('scores', 'edition/sector/code', (row) => `${row.edition}/${row.sector}/${row.code}`).get(
    `${edition}/${sector}/${code}`,
  ) ?? [];

export const levelsIn = (edition: number): readonly LevelRow[] =>
  table('levels').filter((row) => row.edition === edition);

/** Lower bounds of the levels, on which a score is printed only where it is on them. */
export const boundsIn = (edition: number): Bounds =>
  derived(`bounds ${edition}`, () => levelsIn(edition).map((row) => row.lower_bound));

export const levelRow = (edition: number, level: number): LevelRow => {
  const row = levelsIn(edition).find((r) => r.level === level);
  if (row === undefined) throw new Error(`level ${level} of ${edition} is not published`);
  return row;
};

export const spansIn = (edition: number): readonly LevelSpan[] =>
  derived(`spans ${edition}`, () => levelSpans(levelsIn(edition)));

/** Rows of a structure in file order; the index row's own code is not used in results. */
export const structureIn = (edition: number, sector: Sector): readonly StructureRow[] =>
  tableBy('structure', 'edition/sector', (row) => `${row.edition}/${row.sector}`).get(`${edition}/${sector}`) ?? [];

export const dimensionsIn = (edition: number, sector: Sector): readonly StructureRow[] =>
  structureIn(edition, sector).filter((row) => row.kind === 'dimension');

export const changesOf = (id: string): readonly ChangeRow[] =>
  tableBy('changes', 'institution', (row) => row.institution_id).get(id) ?? [];

export const average = (
  edition: number,
  sector: Sector,
  scope: AverageRow['scope'],
  scopeId: string,
  code: string,
): AverageRow | undefined =>
  tableBy('averages', 'key', (row) => `${row.edition}/${row.sector}/${row.scope}/${row.scope_id}/${row.code}`).get(
    `${edition}/${sector}/${scope}/${scopeId}/${code}`,
  )?.[0];
