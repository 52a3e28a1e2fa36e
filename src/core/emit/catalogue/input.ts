import type { ReleaseChanges, ReleaseEntry } from '../../diff/release-list.ts';
import type { Bilingual } from '../../model/finding.ts';
import type { Publication } from '../../model/publication.ts';
import type { DatasetEntry } from '../datasets.ts';

/** A file of the release, as the manifest lists it. */
export interface PublishedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What releases.json says of a release, as far as catalogue and feed need it; its date is '' where it is not known. */
export interface ListedRelease extends Pick<ReleaseEntry, 'release' | 'date' | 'editions' | 'note'> {
  readonly changes: Pick<ReleaseChanges, 'since' | 'tables' | 'fields_changed' | 'rows_added' | 'rows_removed'> | null;
}

/** All that metadata of a release are made from: DCAT-AP, schema.org and the feed. */
export interface CatalogueInput {
  readonly settings: Publication;
  readonly release: string;
  readonly date: string;
  readonly datasets: readonly DatasetEntry[];
  /** Only what is among these gets a distribution. */
  readonly files: readonly PublishedFile[];
  /** Since when each file has the bytes that it has; those that are not named, since this release. */
  readonly since?: ReadonlyMap<string, string>;
  /** Newest first; the release itself among them. */
  readonly releases: readonly ListedRelease[];
  /** Paths on the site, beginning with a slash. */
  readonly pages: {
    readonly data: Bilingual;
    readonly methodology: Bilingual;
    readonly codebook: Bilingual;
    readonly corrections: Bilingual;
  };
}

/** Years of the editions in the release whose answers are invented. */
export const demonstrationYears = ({ release, releases }: CatalogueInput): number[] =>
  (releases.find((entry) => entry.release === release)?.editions ?? [])
    .filter(({ status }) => status === 'demonstration')
    .map(({ edition }) => edition);
