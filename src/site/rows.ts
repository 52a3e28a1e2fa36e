import type { AverageRow as DerivedAverage } from '../core/derive/average.ts';
import type { IndicatorResultRow as DerivedResult } from '../core/derive/indicator-results.ts';
import type { LikeForLike } from '../core/derive/like-for-like.ts';
import type { ChangeRow as DerivedChange } from '../core/derive/change.ts';
import type { MethodChangeRow as DerivedMethodChange } from '../core/derive/method-changes.ts';
import type { NextStepRow as DerivedStep } from '../core/derive/next-steps.ts';
import type { ScoreWithInterval } from '../core/derive/robustness.ts';
import type { ScoreRangeRow as DerivedRange } from '../core/derive/score-range.ts';
import type { RobustnessRecord, SensitivityRecord } from '../core/emit/tables/robustness.ts';
import type {
  AnswerType,
  Certainty,
  EditionStatus,
  Evidence,
  GroupKind,
  Metric,
  MissingReason,
  NodeKind,
  Relation,
  Sector,
  SubjectKind,
  SuccessionKind,
} from '../core/model/vocabulary.ts';
import type { Scope } from '../core/rules/rule.ts';

/** Rows of the emitted tables as a reader of the JSON files meets them: null where a cell is blank. */

/** A row as it was derived, whose texts may be blank in some columns. */
type Blank<Row, Columns extends keyof Row> = Omit<Row, Columns> & {
  readonly [Column in Columns]: Exclude<Row[Column], ''> | null;
};

export type { ChangeRobustnessRow } from '../core/derive/change-robustness.ts';
export type { ChangePartRow } from '../core/derive/change-parts.ts';
export type { EvidenceAverageRow, EvidenceMixRow } from '../core/derive/evidence-mix.ts';
export type { MeasuredTwiceRow } from '../core/derive/measured-twice.ts';
export type { ParticipationRow } from '../core/derive/participation.ts';
export type {
  LevelShareRecord as LevelShareRow,
  RankPairRecord as RankPairRow,
  RobustnessRunsRecord as RobustnessRunsRow,
} from '../core/emit/tables/robustness.ts';
export type { GroupScoreRow } from '../core/score/edition.ts';
export type LikeForLikeCells = Blank<LikeForLike, 'same_none'>;
export type AverageRow = Blank<DerivedAverage, 'same_none'>;
export type IndicatorResultRow = Blank<DerivedResult, 'same_none'>;
export type MethodChangeRow = Blank<DerivedMethodChange, 'previous_code' | 'before' | 'after'>;
export type ScoreRow = Blank<ScoreWithInterval, 'group_id'>;
export type ScoreRangeRow = Omit<DerivedRange, 'score' | 'coverage'>;
export type ChangeRow = Blank<DerivedChange, 'break'>;
export type NextStepRow = Blank<DerivedStep, 'answer'>;
export type RobustnessRow = Omit<RobustnessRecord, 'level_shares'>;
export type SensitivityRow = Blank<SensitivityRecord, 'other_code'>;

export interface EditionRow {
  readonly edition: number;
  readonly status: EditionStatus;
  readonly sectors: string | null;
  readonly participants_state: number;
  readonly participants_municipal: number;
  readonly received: string | null;
  readonly publisher: string | null;
  readonly licence: string | null;
  readonly note_lv: string | null;
  readonly note_en: string | null;
}

interface DatedName {
  readonly valid_from: string | null;
  readonly valid_to: string | null;
  readonly name_lv: string;
  readonly name_en: string;
  readonly short_name: string | null;
  readonly source_url: string | null;
}

export interface InstitutionRow extends DatedName {
  readonly institution_id: string;
  readonly aliases: string | null;
  readonly sector: Sector;
  readonly group_id: string | null;
  readonly registration_number: string | null;
  readonly official_code: string | null;
  readonly website: string | null;
}

export interface GroupRow extends DatedName {
  readonly group_id: string;
  readonly kind: GroupKind;
  readonly sector: Sector;
}

export interface CategoryRow {
  readonly category: string;
  readonly sector: Sector;
  readonly name_lv: string;
  readonly name_en: string;
}

export interface SuccessionRow {
  readonly predecessor_id: string;
  readonly successor_id: string;
  readonly date: string;
  readonly kind: SuccessionKind;
  readonly note_lv: string | null;
  readonly note_en: string | null;
  readonly source_url: string | null;
}

export interface AttributeRow {
  readonly institution_id: string;
  readonly edition: number;
  readonly attribute: string;
  readonly value: string;
  readonly source_url: string | null;
}

export interface StructureRow {
  readonly edition: number;
  readonly sector: Sector;
  readonly code: string;
  readonly parent: string | null;
  readonly kind: NodeKind;
  readonly type: AnswerType | null;
  readonly direction: 1 | -1;
  readonly weight: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly options: string | null;
  readonly evidence: Evidence | null;
  readonly applies_to: string | null;
  readonly status: Certainty;
  readonly name_lv: string;
  readonly name_en: string;
  readonly question_lv: string | null;
  readonly question_en: string | null;
  readonly source_url: string | null;
}

export interface LevelRow {
  readonly edition: number;
  readonly level: number;
  readonly lower_bound: number;
  readonly status: Certainty;
  readonly name_lv: string;
  readonly name_en: string;
  readonly name_status: Certainty;
  readonly meaning_lv: string | null;
  readonly meaning_en: string | null;
  readonly source_url: string | null;
}

export interface ContinuityRow {
  readonly edition: number;
  readonly sector: Sector;
  readonly code: string;
  readonly previous_edition: number;
  readonly previous_code: string | null;
  readonly relation: Relation;
  /** Parts that differ from the edition before, separated by `;`. */
  readonly differs: string | null;
}

export interface AnswerRow {
  readonly edition: number;
  readonly sector: Sector;
  readonly institution_id: string;
  readonly dimension: string;
  readonly indicator: string;
  readonly value: string | null;
  readonly missing: MissingReason | null;
  readonly note: string | null;
  readonly normalised: number | null;
  readonly points: number | null;
  readonly points_possible: number | null;
  readonly index_points: number | null;
  readonly index_points_possible: number | null;
  readonly correction_id: string | null;
  readonly status: EditionStatus;
}

export interface PublishedFigureRow {
  readonly edition: number;
  readonly sector: Sector;
  readonly subject_kind: SubjectKind;
  readonly subject_id: string | null;
  readonly category: string | null;
  readonly code: string | null;
  readonly metric: Metric;
  readonly value: string | null;
  readonly value_number: number | null;
  readonly value_text: string | null;
  readonly unit: string | null;
  readonly period: string | null;
  readonly label: string | null;
  readonly source_url: string | null;
  readonly note: string | null;
  readonly testable: boolean;
  readonly computed: number | null;
  readonly computed_leaders: string | null;
  readonly agrees: boolean | null;
  readonly reason_lv: string | null;
  readonly reason_en: string | null;
  readonly known_issue_lv: string | null;
  readonly known_issue_en: string | null;
}

export interface CorrectionRow {
  readonly correction_id: string;
  readonly edition: number;
  readonly institution_id: string;
  readonly indicator: string;
  readonly old_value: string;
  readonly new_value: string;
  readonly date: string;
  readonly reason_lv: string;
  readonly reason_en: string;
  readonly reference: string | null;
}

export interface RuleRow {
  readonly rule: string;
  readonly scope: Scope;
  readonly severity: 'blocker' | 'warning';
  readonly checks_lv: string;
  readonly checks_en: string;
  readonly remedy_lv: string;
  readonly remedy_en: string;
}

export interface CorrectionEffectRow {
  readonly correction_id: string;
  readonly release: string;
  readonly edition: number;
  readonly sector: Sector;
  readonly institution_id: string;
  readonly code: string;
  readonly own: boolean;
  readonly old_score: number | null;
  readonly new_score: number | null;
  readonly change: number | null;
  readonly old_level: number | null;
  readonly new_level: number | null;
  readonly old_rank: number | null;
  readonly new_rank: number | null;
  readonly old_category_rank: number | null;
  readonly new_category_rank: number | null;
  readonly status: EditionStatus;
}

export interface FindingRow {
  readonly rule: string;
  readonly severity: 'blocker' | 'warning';
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly subject: string;
  readonly found: string | null;
  readonly message_lv: string;
  readonly message_en: string;
  readonly accepted_lv: string | null;
  readonly accepted_en: string | null;
}
