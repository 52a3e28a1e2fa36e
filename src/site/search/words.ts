import { plain } from './plain.ts';
import type { InstitutionRow } from '../shared/rows.ts';

/**
 * Every name and form under which a body is looked for, each once, and each again without diacritics. Pagefind has no
 * Latvian stemmer, so the inflected forms are indexed as they are.
 */
export function searchWords(rows: readonly InstitutionRow[]): string {
  const names = rows.flatMap((row) => [
    row.name_lv,
    row.name_en,
    row.short_name ?? '',
    ...(row.aliases ?? '').split('|'),
    row.institution_id.replaceAll('-', ' '),
    row.registration_number ?? '',
  ]);
  const all = new Set(names.filter((name) => name !== '').flatMap((name) => [name, plain(name)]));
  return [...all].join(' · ');
}
