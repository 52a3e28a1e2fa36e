import { SECTORS } from './facts-sector.ts';
import { Facts } from './facts.ts';
import type { CsvRow } from './published-tables.ts';
import type { Subject } from './subject.ts';

/** How many bodies the registry has. */

/** The newest row of every body. */
function newestRows({ tables }: Subject): readonly CsvRow[] {
  const last = new Map<string, CsvRow>();
  for (const row of tables.rows('institutions')) {
    const known = last.get(row['institution_id'] ?? '');
    if (known === undefined || (row['valid_from'] ?? '') >= (known['valid_from'] ?? ''))
      last.set(row['institution_id'] ?? '', row);
  }
  return [...last.values()];
}

export const presentBodies = (subject: Subject): readonly CsvRow[] =>
  newestRows(subject).filter((row) => row['valid_to'] === '');

/** How many bodies there are now, by sector, and how many there were. */
export function registryCounts(subject: Subject): Facts {
  const rows = newestRows(subject);
  const facts = new Facts(subject);
  for (const sector of SECTORS) {
    const own = rows.filter((row) => row['sector'] === sector);
    facts.count(own.filter((row) => row['valid_to'] === '').length, own.filter((row) => row['valid_to'] !== '').length);
  }
  return facts.count(rows.filter((row) => row['valid_to'] !== '').length);
}
