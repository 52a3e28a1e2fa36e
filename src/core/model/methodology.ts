import type { Place } from './finding.ts';
import type { RobustnessSettings } from './robustness.ts';
import type { AnswerType, Certainty, Evidence, NodeKind, Relation, Sector } from './vocabulary.ts';

/** One row of the index's structure: methodology/<year>/<sector>.csv. Goalposts are null where not given. */
export interface StructureRow {
  readonly place: Place;
  readonly code: string;
  readonly parent: string;
  readonly kind: NodeKind;
  readonly type: AnswerType | '';
  readonly direction: 1 | -1;
  readonly weight: number;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Points (0 to 1) by option key; empty unless `type` is `choice`. */
  readonly options: ReadonlyMap<string, number>;
  readonly evidence: Evidence | '';
  /** Categories asked; empty means all. */
  readonly applies_to: readonly string[];
  readonly status: Certainty;
  readonly name_lv: string;
  readonly name_en: string;
  readonly question_lv: string;
  readonly question_en: string;
  readonly source_url: string;
}

/** One maturity level: methodology/<year>/levels.csv. */
export interface LevelRow {
  readonly place: Place;
  readonly level: number;
  readonly lower_bound: number;
  /** How sure the bound is. */
  readonly status: Certainty;
  readonly name_lv: string;
  readonly name_en: string;
  /** How sure the names are; as sure as the bound where the file does not tell. */
  readonly name_status: Certainty;
  readonly meaning_lv: string;
  readonly meaning_en: string;
  readonly source_url: string;
}

/** What became of a code since the edition before: methodology/continuity.csv. */
export interface ContinuityRow {
  readonly place: Place;
  readonly edition: number;
  readonly sector: Sector;
  readonly code: string;
  readonly previous_edition: number;
  readonly previous_code: string;
  readonly relation: Relation;
}

/** Two indicators of one edition that measure the same thing by two kinds of evidence: methodology/measured-twice.csv. */
export interface MeasuredTwicePair {
  readonly place: Place;
  readonly edition: number;
  readonly sector: Sector;
  /** The indicator that is self-assessed. */
  readonly code: string;
  /** The one that is measured automatically. */
  readonly measured_code: string;
  /** How far the two answers, each of 0–1, may lie apart and still agree; null is 0. */
  readonly tolerance: number | null;
}

/** The structure of one sector in one edition, rows in file order. */
export interface Structure {
  readonly edition: number;
  readonly sector: Sector;
  readonly file: string;
  readonly rows: readonly StructureRow[];
}

export interface Levels {
  readonly edition: number;
  readonly file: string;
  readonly rows: readonly LevelRow[];
}

export interface Methodology {
  readonly structures: readonly Structure[];
  readonly levels: readonly Levels[];
  readonly continuity: readonly ContinuityRow[];
  readonly measuredTwice: readonly MeasuredTwicePair[];
  readonly robustness: RobustnessSettings;
}

export const dimensionRows = (structure: Structure): readonly StructureRow[] =>
  structure.rows.filter((row) => row.kind === 'dimension');

export const indicatorRows = (structure: Structure): readonly StructureRow[] =>
  structure.rows.filter((row) => row.kind === 'indicator');

/** Whether an indicator is put to bodies of this category. */
export const appliesTo = (row: StructureRow, category: string): boolean =>
  row.applies_to.length === 0 || row.applies_to.includes(category);
