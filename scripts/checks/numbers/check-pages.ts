import { join } from 'node:path';
import type { Page } from '../built.ts';
import type { Tally } from './compare-table.ts';
import { checkFigureFiles } from './figure-files.ts';
import { knownWords, type KnownWords } from './known-words.ts';
import { checkPageTable } from './page-tables.ts';
import { textChecker } from './page-texts.ts';
import { publishedTables, type PublishedTables } from './published-tables.ts';
import { readPage, type ReadPage } from './read-page.ts';
import { saidOtherwise } from './said-again.ts';
import { subjectOf } from './subject.ts';

/** What pages are checked against. */
export interface Sources {
  readonly folder: string;
  readonly tables: PublishedTables;
  readonly known: KnownWords;
  /** Texts of tables that the codebook page gives as examples, whatever its language. */
  readonly quoted: readonly string[];
}

/** Where the prose of the methodology stands, of which pages print every word. */
const PROSE = 'methodology';

/** @param folder of the built site */
export function sourcesOf(folder: string, prose = PROSE): Sources {
  const tables = publishedTables(join(folder, 'data', 'latest'));
  const { tables: book } = tables.document('codebook') as {
    readonly tables: readonly { readonly columns: readonly { readonly example: unknown }[] }[];
  };
  const quoted = book
    .flatMap(({ columns }) => columns.map(({ example }) => example))
    .filter((example): example is string => typeof example === 'string' && example.includes(' '));
  return { folder, tables, known: knownWords(tables, prose), quoted };
}

/** Looks at every number of one page: cells of its tables, its texts, and with `files` the data beside its figures. */
export function checkPage(sources: Sources, page: Page, html: string, tally: Tally, files = true): ReadPage {
  const subject = subjectOf(page, sources.tables);
  const read = readPage(html);
  const say = textChecker(subject, sources.known, tally);
  for (const table of read.tables)
    checkPageTable(subject, table, tally, (text) => {
      say({
        text,
        place: 'td',
        around: [`table.${table.name}`],
        figure: table.figure,
        within: table.within,
        links: [],
      });
    });
  read.texts.forEach(say);
  for (const fault of saidOtherwise(html, page.language)) tally.problems.push(`${page.url}: ${fault}`);
  if (files) checkFigureFiles(sources.folder, subject, tally, say);
  return read;
}
