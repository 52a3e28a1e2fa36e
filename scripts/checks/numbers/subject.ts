import { translator, type Translator } from '../../../src/i18n/translator.ts';
import type { Page } from '../built.ts';
import { idOf, type PageLanguage } from '../templates.ts';
import { exactOrNull, type Exact } from './exact.ts';
import type { CsvRow, PublishedTables } from './published-tables.ts';

export type SectorId = 'state' | 'municipal';

/** A page that is checked, with the files that its numbers have to come from. Words are the site's; numbers never are. */
export interface Subject {
  readonly page: Page;
  readonly language: PageLanguage;
  /** The last part of its address. */
  readonly id: string;
  readonly tables: PublishedTables;
  readonly t: Translator['t'];
  name(row: CsvRow | undefined): string;
  pick(row: CsvRow | undefined, column: string): string;
}

export function subjectOf(page: Page, tables: PublishedTables): Subject {
  const { language } = page;
  const pick = (row: CsvRow | undefined, column: string): string => row?.[`${column}_${language}`] ?? '';
  return {
    page,
    language,
    id: idOf(page.url),
    tables,
    t: translator(language).t,
    name: (row) => pick(row, 'name'),
    pick,
  };
}

/** The sector in whose name a figure or a part of a page is called: `tendence-valsts`, `pasvaldibas`. */
export function sectorNamed(id: string, { t }: Subject): SectorId | undefined {
  return (['state', 'municipal'] as const).find((sector) => {
    const name = t(`file.sector.${sector}`);
    return id === name || id.endsWith(`-${name}`);
  });
}

export const cell = (row: CsvRow | undefined, column: string): Exact | null => exactOrNull(row?.[column]);

/** Editions in which a sector has scores, ascending. */
export const scoredEditions = (tables: PublishedTables, sector: SectorId): readonly string[] =>
  [...new Set(tables.where('scores', { sector }).map((row) => row['edition'] ?? ''))].sort();

/** The row of the index or of a dimension in the averages of a whole sector. */
export const sectorAverage = (
  tables: PublishedTables,
  edition: string,
  sector: SectorId,
  code: string,
): CsvRow | undefined => tables.one('averages', { edition, sector, scope: 'sector', scope_id: sector, code });

/** The last part of an address: the id of what is linked. */
export const linkedId = (links: readonly string[]): string => idOf(links[0] ?? '');

/** The name of a level where levels are explained: one that is not published says so. */
export const markedLevel = (row: CsvRow, subject: Subject): string =>
  `${subject.name(row)}${row['name_status'] === 'published' ? '' : subject.t('level.working')}`;

/** Names of rows in the language of a page. @throws never; an unknown name is undefined */
export const namedIn = (rows: readonly CsvRow[], name: string, subject: Subject): CsvRow | undefined =>
  rows.find((row) => subject.name(row) === name);

export const dimensionsIn = (tables: PublishedTables, edition: string, sector: string): readonly CsvRow[] =>
  tables.where('structure', { edition, sector, kind: 'dimension' });

/** Of several dated rows the last that held in a year, else the newest. */
export function rowIn(rows: readonly CsvRow[], year: string): CsvRow | undefined {
  const ascending = rows.toSorted((a, b) => (a['valid_from'] ?? '').localeCompare(b['valid_from'] ?? ''));
  return (
    ascending.findLast(
      (row) =>
        (row['valid_from'] === '' || (row['valid_from'] ?? '').slice(0, 4) <= year) &&
        (row['valid_to'] === '' || (row['valid_to'] ?? '').slice(0, 4) >= year),
    ) ?? ascending.at(-1)
  );
}
