import type { Language } from '../../i18n/language.ts';
import { path } from '../../i18n/routes.ts';
import { anyDemonstration } from '../shared/demonstration.ts';
import { prosePages } from './prose.ts';
import { derived, table } from '../shared/published.ts';

/** Pages under `/metodika/`, in the order in which they are read. Prose has a file, the others are made from the data. */

/** The entry, which has an address of its own. */
const ENTRY = 'index';
/** Told only while there is something to tell: the page on what demonstration data are. */
const DEMONSTRATION = 'demonstration';
/** The order in which prose is read; what else the folder has comes after it. */
const ORDER: readonly string[] = ['scoring', 'status', DEMONSTRATION, 'editions'];

/** Prose in `methodology/lv/` besides the entry; another index has other pages, or none. */
export const proseSlugs = (): readonly string[] =>
  derived('prose slugs', () => {
    const own = [...prosePages('lv').keys()].filter(
      (slug) => slug !== ENTRY && (slug !== DEMONSTRATION || anyDemonstration()),
    );
    const at = (slug: string): number => (ORDER.includes(slug) ? ORDER.indexOf(slug) : ORDER.length);
    return own.sort((a, b) => at(a) - at(b) || (a < b ? -1 : 1));
  });

/** Address of a page on the method, or of the entry where the index has no such page. */
export const methodologyPath = (language: Language, slug: string): string =>
  methodologyPages().some((page) => page.slug === slug)
    ? path(language, 'methodologyPage', slug)
    : path(language, 'methodology');

export type MethodologyPage =
  | { readonly slug: string; readonly kind: 'prose' }
  | { readonly slug: string; readonly kind: 'indicators'; readonly edition: number }
  | {
      readonly slug: 'structure' | 'continuity' | 'reconciliation';
      readonly kind: 'structure' | 'continuity' | 'reconciliation';
    };

/** Editions whose structure is known, newest first. */
export const structuredEditions = (): readonly number[] =>
  derived('structured editions', () =>
    [...new Set(table('structure').map((row) => row.edition))].sort((a, b) => b - a),
  );

export const indicatorsSlug = (edition: number): string => `structure-${edition}`;

export const methodologyPages = (): readonly MethodologyPage[] => [
  ...proseSlugs().map((slug) => ({ slug, kind: 'prose' as const })),
  { slug: 'structure', kind: 'structure' },
  ...structuredEditions().map((edition) => ({ slug: indicatorsSlug(edition), kind: 'indicators' as const, edition })),
  { slug: 'continuity', kind: 'continuity' },
  { slug: 'reconciliation', kind: 'reconciliation' },
];

/** @throws where there is no such page */
export function methodologyPage(slug: string): MethodologyPage {
  const page = methodologyPages().find((known) => known.slug === slug);
  if (page === undefined) throw new Error(`no methodology page ${slug}`);
  return page;
}
