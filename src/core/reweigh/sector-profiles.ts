import type { EditionStatus, Sector } from '../model/vocabulary.ts';
import type { LevelBound } from '../score/level.ts';
import type { Profile } from './reweigh.ts';

interface Named {
  readonly name_lv: string;
  readonly name_en: string;
}

/** All that it takes to weigh the dimensions of a sector of an edition anew. */
export interface SectorProfiles {
  readonly edition: number;
  readonly sector: Sector;
  readonly status: EditionStatus;
  readonly levels: readonly (LevelBound & Named)[];
  /** With their official weights. */
  readonly dimensions: readonly (Named & { readonly code: string; readonly weight: number })[];
  /** Names are those of the edition. */
  readonly bodies: readonly (Profile & Named & { readonly institution_id: string; readonly short_name: string })[];
}
