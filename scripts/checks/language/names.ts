import type { PublishedTables } from '../numbers/published-tables.ts';
import { partsOf, wordsIn } from './words.ts';

type Language = 'lv' | 'en';

/** Columns of names of bodies, places and groups, by the language that they are in; a short name stands in either. */
const NAMES: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  lv: { institutions: ['name_lv', 'short_name', 'aliases'], groups: ['name_lv', 'short_name'] },
  en: { institutions: ['name_en', 'short_name'], groups: ['name_en', 'short_name'] },
};

interface Codebook {
  readonly tables: readonly {
    readonly name: string;
    readonly columns: readonly { readonly name: string; readonly values?: readonly (string | number)[] | null }[];
  }[];
}
interface Publication {
  readonly publisher?: Readonly<Partial<Record<`name_${Language}`, string>>>;
  readonly portal?: { readonly datasets: Readonly<Record<string, string>> };
}

/** Words of the names in the data, as they are written there: each is right in the language of its name. */
export const namesOf = (tables: NameTables): Names => ({ lv: namesIn('lv', tables), en: namesIn('en', tables) });

export type Names = Readonly<Record<Language, ReadonlySet<string>>>;
type NameTables = Pick<PublishedTables, 'document' | 'rows'>;

function namesIn(language: Language, tables: NameTables): ReadonlySet<string> {
  const { publisher } = tables.document('publication') as Publication;
  const names = [
    publisher?.[`name_${language}`] ?? '',
    ...Object.entries(NAMES[language]).flatMap(([table, columns]) =>
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
