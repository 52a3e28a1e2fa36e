import type { Bilingual } from '../../model/finding.ts';
import type { Publication } from '../../model/publication.ts';
import type { DatasetEntry } from '../datasets.ts';

/** A file of the release, as the manifest lists it. */
export interface PublishedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What releases.json says of a release, as far as catalogue and feed need it. */
export interface ListedRelease {
  readonly release: string;
  /** `YYYY-MM-DD`, or '' where it is not known. */
  readonly date: string;
  readonly editions: readonly { readonly edition: number; readonly status: string }[];
  /** Why it was published, where that is said. */
  readonly note: Bilingual | null;
  readonly changes: {
    readonly since: string;
    /** The tables that differ. */
    readonly tables: readonly {
      readonly table: string;
      readonly fields_changed: number;
      readonly rows_added: number;
      readonly rows_removed: number;
      readonly columns_changed: number;
    }[];
    readonly fields_changed: number;
    readonly rows_added: number;
    readonly rows_removed: number;
  } | null;
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
