import type { Records } from '../../core/emit/records.ts';

/** Records of the published tables by what one of them is. */

export type AnswerRow = Records['answers'];
export type AttributeRow = Records['attributes'];
export type AverageRow = Records['averages'];
export type CategoryRow = Records['categories'];
export type ChangePartRow = Records['change_parts'];
export type ChangeRobustnessRow = Records['change_robustness'];
export type ChangeRow = Records['changes'];
export type ContinuityRow = Records['continuity'];
export type CorrectionEffectRow = Records['correction_effects'];
export type CorrectionRow = Records['corrections'];
export type EditionRow = Records['editions'];
export type EvidenceAverageRow = Records['evidence_averages'];
export type EvidenceMixRow = Records['evidence_mix'];
export type FindingRow = Records['findings'];
export type GroupRow = Records['groups'];
export type GroupScoreRow = Records['group_scores'];
export type IndicatorResultRow = Records['indicator_results'];
export type InstitutionRow = Records['institutions'];
export type LevelRow = Records['levels'];
export type LevelShareRow = Records['robustness_levels'];
export type MeasuredTwiceRow = Records['measured_twice'];
export type MethodChangeRow = Records['method_changes'];
export type NextStepRow = Records['next_steps'];
export type ParticipationRow = Records['participation'];
export type PublishedFigureRow = Records['published_figures'];
export type RobustnessRow = Records['robustness'];
export type RobustnessRunsRow = Records['robustness_runs'];
export type RuleRow = Records['rules'];
export type ScoreRangeRow = Records['score_ranges'];
export type ScoreRow = Records['scores'];
export type SensitivityRow = Records['sensitivity'];
export type StructureRow = Records['structure'];
export type SuccessionRow = Records['successions'];

/** What a mean says of the same bodies in the edition before. */
export type LikeForLikeCells = Pick<AverageRow, 'same_n' | 'same_mean' | 'same_previous_mean' | 'same_none'>;
