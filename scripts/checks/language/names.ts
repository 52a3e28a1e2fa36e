import type { PublishedTables } from '../numbers/published-tables.ts';
import { partsOf, wordsIn } from './words.ts';

/** Columns of names of bodies, places and groups, in both languages. */
const NAMES = {
  institutions: ['name_lv', 'name_en', 'short_name', 'aliases'],
  groups: ['name_lv', 'name_en', 'short_name'],
} as const;

interface Codebook {
  readonly tables: readonly {
    readonly name: string;
    readonly columns: readonly { readonly name: string; readonly values?: readonly (string | number)[] | null }[];
  }[];
}
interface Publication {
  readonly publisher?: { readonly name_lv?: string; readonly name_en?: string };
  readonly portal?: { readonly datasets: Readonly<Record<string, string>> };
}

/** Names in the data, as they are written there: their words are right in any language. */
export function namesOf(tables: PublishedTables): ReadonlySet<string> {
  const { publisher } = tables.document('publication') as Publication;
  const names = [
    publisher?.name_lv ?? '',
    publisher?.name_en ?? '',
    ...Object.entries(NAMES).flatMap(([table, columns]) =>
      tables.rows(table).flatMap((row) => columns.map((column) => row[column] ?? '')),
    ),
  ];
  return new Set(names.flatMap(wordsIn).flatMap((word) => [word, ...partsOf(word)]));
}

/** What the files call their tables, columns, values and datasets: pages quote them, and they are of no language. */
export function identifiersOf(tables: PublishedTables): ReadonlySet<string> {
  const { portal } = tables.document('publication') as Publication;
  const { tables: book } = tables.document('codebook') as Codebook;
  return new Set([
    ...Object.keys(portal?.datasets ?? {}),
    ...book.flatMap(({ name, columns }) => [
      name,
      ...columns.flatMap((column) => [column.name, ...(column.values ?? []).map(String)]),
    ]),
  ]);
}
