import { INDEX_CODE } from '../../model/vocabulary.ts';
import type { Bilingual } from '../../model/finding.ts';
import type { Emitted } from '../emit.ts';
import type { Cell, EmittedTable } from '../table.ts';

/** What the sheets for people say of an edition. */
export interface EditionFacts {
  readonly year: number;
  readonly demonstration: boolean;
  readonly note: Bilingual;
  /** What the index is called; where two sectors call it differently, both. */
  readonly index: Bilingual;
}

/** @param results rows of that edition */
export function editionFacts({ tables }: Emitted, results: EmittedTable, year: number): EditionFacts {
  const edition = tables.find(({ name }) => name === 'editions')?.records.find((row) => row['edition'] === year);
  const indexRows = results.records.filter((row) => row['code'] === INDEX_CODE);
  return {
    year,
    demonstration: edition?.['status'] === 'demonstration',
    note: { lv: textOf(edition?.['note_lv']), en: textOf(edition?.['note_en']) },
    index: {
      lv: distinct(indexRows.map((row) => textOf(row['dimension_lv']))),
      en: distinct(indexRows.map((row) => textOf(row['dimension_en']))),
    },
  };
}

/** A cell as text; nothing where it is blank. */
export const textOf = (cell: Cell | undefined): string => (cell === null || cell === undefined ? '' : String(cell));

const distinct = (names: readonly string[]): string => [...new Set(names)].filter((name) => name !== '').join(' / ');
