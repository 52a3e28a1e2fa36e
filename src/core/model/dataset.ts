import type { CorrectionRow, Edition, KnownIssueRow, PublishedFigureRow, ReleaseRow } from './edition.ts';
import type { Methodology } from './methodology.ts';
import type { Publication } from './publication.ts';
import type { Registry } from './registry.ts';
import type { Sector } from './vocabulary.ts';

/** Everything that was read, parsed and put in order; input of the rules and of scoring. */
export interface Dataset {
  readonly publication: Publication;
  readonly registry: Registry;
  readonly methodology: Methodology;
  /** Ascending by year; embargoed ones included, marked in their info. */
  readonly editions: readonly Edition[];
  readonly corrections: readonly CorrectionRow[];
  /** Days on which something was published for another reason than a correction. */
  readonly releases: readonly ReleaseRow[];
  readonly publishedFigures: readonly PublishedFigureRow[];
  readonly knownIssues: readonly KnownIssueRow[];
}

export const sectorsById = ({ registry }: Pick<Dataset, 'registry'>): ReadonlyMap<string, Sector> =>
  new Map(registry.institutions.map((row) => [row.institution_id, row.sector]));
