import { derived, table } from './published.ts';

/** Pages under `/metodika/`, in the order in which they are read. Prose has a file, the others are made from the data. */

/** Files in `methodology/<language>/` besides the entry. */
export const PROSE_SLUGS = ['scoring', 'status', 'editions'] as const;
export type ProseSlug = (typeof PROSE_SLUGS)[number];

export type MethodologyPage =
  | { readonly slug: ProseSlug; readonly kind: 'prose' }
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
  ...PROSE_SLUGS.map((slug) => ({ slug, kind: 'prose' as const })),
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
