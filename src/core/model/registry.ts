import type { Place } from './finding.ts';
import type { GroupKind, Sector, SuccessionKind } from './vocabulary.ts';

/** One dated version of an assessed body: data/registry/institutions.csv. */
export interface InstitutionRow {
  readonly place: Place;
  readonly institution_id: string;
  readonly valid_from: string;
  readonly valid_to: string;
  readonly name_lv: string;
  readonly name_en: string;
  readonly short_name: string;
  readonly aliases: readonly string[];
  readonly sector: Sector;
  readonly group_id: string;
  readonly registration_number: string;
  readonly official_code: string;
  readonly website: string;
  readonly source_url: string;
}

/** One dated version of a ministry or municipal group: data/registry/groups.csv. */
export interface GroupRow {
  readonly place: Place;
  readonly group_id: string;
  readonly kind: GroupKind;
  readonly valid_from: string;
  readonly valid_to: string;
  readonly name_lv: string;
  readonly name_en: string;
  readonly short_name: string;
  readonly sector: Sector;
  readonly source_url: string;
}

/** A category of the measurement: data/registry/categories.csv. */
export interface CategoryRow {
  readonly place: Place;
  readonly category: string;
  readonly sector: Sector;
  readonly name_lv: string;
  readonly name_en: string;
}

/** One body passing into another: data/registry/successions.csv. */
export interface SuccessionRow {
  readonly place: Place;
  readonly predecessor_id: string;
  readonly successor_id: string;
  readonly date: string;
  readonly kind: SuccessionKind;
  readonly note_lv: string;
  readonly note_en: string;
  readonly source_url: string;
}

/** Something else that is known of a body in the year of an edition, such as its population: data/registry/attributes.csv. */
export interface AttributeRow {
  readonly place: Place;
  readonly institution_id: string;
  readonly edition: number;
  readonly attribute: string;
  /** A number or a text, as it was written. */
  readonly value: string;
  readonly source_url: string;
}

export interface Registry {
  readonly institutions: readonly InstitutionRow[];
  readonly groups: readonly GroupRow[];
  readonly categories: readonly CategoryRow[];
  readonly successions: readonly SuccessionRow[];
  readonly attributes: readonly AttributeRow[];
}
