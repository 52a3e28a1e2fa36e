import type { ChangePartKind } from '../core/derive/parts-of-change.ts';
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
import type { NoLikeForLike } from '../core/derive/like-for-like.ts';
import type { MethodPart } from '../core/derive/method-difference.ts';
import type { Participation } from '../core/derive/participation.ts';
import type { StepVariant } from '../core/derive/next-steps.ts';
import type { Scope } from '../core/rules/rule.ts';

/** Rows of the emitted tables as a reader of the JSON files meets them: null where a cell is blank. */

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

export interface MethodChangeRow {
  readonly edition: number;
  readonly sector: Sector;
  readonly code: string;
  readonly previous_edition: number;
  readonly previous_code: string | null;
  readonly what: MethodPart | 'added' | 'dropped';
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly share_before: number | null;
  readonly share_after: number | null;
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

export interface ParticipationRow {
  readonly edition: number;
  readonly sector: Sector;
  readonly institution_id: string;
  readonly participation: Participation;
  readonly status: EditionStatus;
}

export interface ScoreRangeRow {
  readonly edition: number;
  readonly sector: Sector;
  readonly institution_id: string;
  readonly code: string;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly answered: number;
  readonly not_applicable: number;
  readonly not_answered: number;
  readonly not_assessed: number;
  readonly withheld: number;
  readonly status: EditionStatus;
}

export type { EvidenceAverageRow, EvidenceMixRow } from '../core/derive/evidence-mix.ts';
export type { MeasuredTwiceRow } from '../core/derive/measured-twice.ts';

export interface ScoreRow {
  readonly edition: number;
  readonly sector: Sector;
  readonly institution_id: string;
  readonly code: string;
  readonly score: number | null;
  readonly level: number | null;
  readonly coverage: number | null;
  readonly category: string;
  readonly group_id: string | null;
  readonly rank: number | null;
  readonly rank_n: number;
  readonly category_rank: number | null;
  readonly category_rank_n: number;
  readonly rank_low: number | null;
  readonly rank_high: number | null;
  readonly status: EditionStatus;
}

interface StatisticsCells {
  readonly n: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
}

export interface GroupScoreRow extends StatisticsCells {
  readonly edition: number;
  readonly sector: Sector;
  readonly group_id: string;
  readonly code: string;
  readonly status: EditionStatus;
}

export interface ChangeRow {
  readonly edition: number;
  readonly sector: Sector;
  readonly institution_id: string;
  readonly code: string;
  readonly previous_edition: number;
  readonly previous_score: number | null;
  readonly score: number | null;
  readonly change: number | null;
  readonly break: 'method' | 'succession' | null;
}

export interface ChangePartRow {
  readonly edition: number;
  readonly sector: Sector;
  readonly institution_id: string;
  readonly previous_edition: number;
  readonly part: ChangePartKind;
  readonly code: string;
  readonly points: number;
}

/** The same bodies in both editions, beside an average. */
export interface LikeForLikeCells {
  readonly same_n: number | null;
  readonly same_previous_mean: number | null;
  readonly same_mean: number | null;
  readonly same_none: NoLikeForLike | null;
}

export interface AverageRow extends StatisticsCells, LikeForLikeCells {
  readonly edition: number;
  readonly sector: Sector;
  readonly scope: 'sector' | 'category' | 'group';
  readonly scope_id: string;
  readonly code: string;
  readonly previous_edition: number | null;
  readonly status: EditionStatus;
}

export interface NextStepRow {
  readonly edition: number;
  readonly sector: Sector;
  readonly institution_id: string;
  readonly variant: StepVariant;
  readonly level: number;
  readonly step: number;
  readonly code: string;
  readonly gain: number;
  readonly answer: string | null;
}

export interface IndicatorResultRow extends LikeForLikeCells {
  readonly edition: number;
  readonly sector: Sector;
  readonly indicator: string;
  readonly category: string;
  readonly asked: number;
  readonly counted: number;
  readonly full: number;
  readonly full_share: number | null;
  readonly mean: number | null;
  readonly previous_edition: number | null;
  readonly same_previous_full_share: number | null;
  readonly same_full_share: number | null;
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

/** Who says it of which edition: every row of what was recomputed. */
interface Recomputed {
  readonly edition: number;
  readonly sector: Sector;
  readonly status: EditionStatus;
}

export interface RobustnessRow extends Recomputed {
  readonly institution_id: string;
  readonly score: number;
  readonly level: number | null;
  readonly above_bound: number;
  readonly to_next: number | null;
  readonly rank: number;
  readonly rank_median: number;
  readonly rank_low: number;
  readonly rank_high: number;
  readonly first_ten: number;
  readonly rank_group: number;
}

export type { ChangeRobustnessRow } from '../core/derive/change-robustness.ts';

export interface LevelShareRow extends Recomputed {
  readonly institution_id: string;
  readonly level: number;
  readonly share: number;
}

export interface RankPairRow extends Recomputed {
  readonly institution_id: string;
  readonly other_id: string;
  readonly ahead: number;
  readonly tied: number;
}

export interface RobustnessRunsRow extends Recomputed {
  readonly runs: number;
  readonly spread: number;
  readonly start: number;
  readonly sensitivity_rows: number;
}

export interface SensitivityRow extends Recomputed {
  readonly measure: string;
  readonly code: string;
  readonly other_code: string | null;
  readonly value: number | null;
  readonly n: number;
}
