import type { Bilingual } from '../../model/finding.ts';
import type { TableChanges } from '../../diff/release-list.ts';
import { tablesOf } from './modified.ts';
import type { ListedRelease } from './input.ts';
import type { DatasetEntry } from '../datasets.ts';

type Language = keyof Bilingual;

const SAYS = {
  lv: {
    release: (release: string, date: string) => `Datu versija ${release}${date === '' ? '' : ` (${date})`}.`,
    since: (since: string, tables: string) => `Kopš datu versijas ${since}: ${tables}.`,
    table: (name: string, counts: string) => `„${name}” – ${counts}`,
    changed: 'mainīti lauki',
    added: 'pievienotas rindas',
    removed: 'dzēstas rindas',
    columns: 'mainītas kolonnas',
  },
  en: {
    release: (release: string, date: string) => `Release ${release}${date === '' ? '' : ` (${date})`}.`,
    since: (since: string, tables: string) => `Since release ${since}: ${tables}.`,
    table: (name: string, counts: string) => `“${name}”: ${counts}`,
    changed: 'fields changed',
    added: 'rows added',
    removed: 'rows removed',
    columns: 'columns changed',
  },
} as const;

/**
 * When and why the tables of a dataset last changed, and how much, table by table.
 * @param last the release in which they did; undefined where no release is known
 */
export function versionNotes(entry: Pick<DatasetEntry, 'resources'>, last: ListedRelease | undefined): Bilingual {
  if (last === undefined) return { lv: '', en: '' };
  const own = tablesOf(entry);
  return { lv: notesIn('lv', own, last), en: notesIn('en', own, last) };
}

function notesIn(
  language: Language,
  own: ReadonlySet<string>,
  { release, date, note, changes }: ListedRelease,
): string {
  const says = SAYS[language];
  const tables = (changes?.tables ?? []).filter(({ table }) => own.has(table));
  return [
    says.release(release, date),
    note?.[language] ?? '',
    changes === null || tables.length === 0
      ? ''
      : says.since(changes.since, tables.map((table) => says.table(table.table, counted(table, language))).join('; ')),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function counted(table: TableChanges, language: Language): string {
  const says = SAYS[language];
  const counts = [
    [says.changed, table.fields_changed],
    [says.added, table.rows_added],
    [says.removed, table.rows_removed],
    [says.columns, table.columns_changed],
  ] as const;
  return counts
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${what} ${count}`)
    .join(', ');
}
