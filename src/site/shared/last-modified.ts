import { correctionsIn } from '../data/corrections.ts';
import { scoresOf } from './bodies.ts';
import { releases, table, tableBy } from './published.ts';
import type { SitePage } from './pages.ts';

/**
 * The day when the data that a page shows last changed: the latest receipt or correction of the editions it is made from, for lists
 * the newest release. Null where no day is known, as for prose.
 */
export function lastModified({ route, id = '' }: SitePage): string | null {
  switch (route) {
    case 'institution':
      return changedIn(scoresOf(id).map(({ edition }) => edition));
    case 'group':
      return changedIn(
        tableBy('group_scores', 'group', (row) => row.group_id)
          .get(id)
          ?.map(({ edition }) => edition),
      );
    case 'dimension':
    case 'indicator':
      return changedIn(
        tableBy('structure', 'code', (row) => row.code)
          .get(id)
          ?.map(({ edition }) => edition),
      );
    case 'edition':
      // A year is compared with those before it.
      return changedIn(
        table('editions')
          .map(({ edition }) => edition)
          .filter((edition) => edition <= Number(id)),
      );
    case 'home':
    case 'institutions':
    case 'groups':
    case 'editions':
    case 'dimensions':
    case 'indicators':
    case 'data':
    case 'query':
    case 'codebook':
    case 'corrections':
    case 'search':
      return latest(releases().map(({ date }) => date));
    case 'methodology':
    case 'methodologyPage':
    case 'checks':
    case 'robustness':
    case 'weights':
    case 'about':
      return null;
  }
}

/** The latest day on which something of those editions was received or corrected. */
function changedIn(editions: readonly number[] = []): string | null {
  const shown = new Set(editions);
  return latest([
    ...table('editions')
      .filter(({ edition }) => shown.has(edition))
      .map(({ received }) => received ?? ''),
    ...[...shown].flatMap((edition) => correctionsIn(edition).map(({ row }) => row.date)),
  ]);
}

/** The last of some days; null where there is none. */
const latest = (days: readonly string[]): string | null =>
  days
    .filter((day) => day !== '')
    .sort()
    .at(-1) ?? null;
