import type { Emitted } from '../emit.ts';
import { ofEdition, type EmittedTable } from '../table.ts';
import { aboutSheet } from './about-sheet.ts';
import { columnsSheet } from './columns-sheet.ts';
import { dataSheet } from './data-sheet.ts';
import { editionFacts, type EditionFacts } from './edition-facts.ts';
import type { Sheet } from './sheet.ts';
import { summarySheet } from './summary-sheet.ts';

/** A workbook for people, before it is written. */
export interface EditionWorkbook {
  readonly facts: EditionFacts;
  readonly sheets: readonly Sheet[];
}

/** `results` has all that `scores` has; what recomputations say in detail is for programs. */
export const LEFT_OUT: ReadonlySet<string> = new Set([
  'scores',
  'robustness_levels',
  'robustness_pairs',
  'robustness_runs',
  'sensitivity',
]);

/**
 * Everything about one edition: its rows of every table that has editions, a summary in both languages, what the columns mean and,
 * shown when the file is opened, what it all is. A table with its heads in the first row comes first, because portals load the first
 * sheet of a file into their data store, and programs read it where nobody names another.
 * @param address where the workbook stays for good
 */
export function editionWorkbook(release: Emitted, year: number, address: string): EditionWorkbook {
  const data = editionTables(release.tables, year);
  const named = (name: string): EmittedTable => {
    const table = data.find((one) => one.name === name);
    if (table === undefined) throw new Error(`the edition ${year} has no ${name}`);
    return table;
  };
  const results = named('results');
  const facts = editionFacts(release, results, year);
  const levels = named('levels').records;
  return {
    facts,
    sheets: [
      dataSheet(results),
      summarySheet('lv', facts, results, levels),
      summarySheet('en', facts, results, levels),
      ...data.filter((table) => table !== results).map(dataSheet),
      columnsSheet(data),
      aboutSheet(facts, { ...release, address }, data),
    ],
  };
}

/** Tables with rows of an edition, cut down to those, under their own names; the results first. */
export const editionTables = (tables: readonly EmittedTable[], year: number): EmittedTable[] =>
  tables
    .filter(({ name }) => !LEFT_OUT.has(name))
    .map((table) => ({ ...ofEdition(table, year), name: table.name }))
    .filter(({ records }) => records.length > 0)
    .sort((a, b) => Number(b.name === 'results') - Number(a.name === 'results'));
