import type { RecordOf } from './table.ts';
import type { ANSWERS } from './tables/answers.ts';
import type { CHANGE_PARTS_TABLE } from './tables/change-parts.ts';
import type { CHANGE_ROBUSTNESS } from './tables/change-robustness.ts';
import type { CORRECTION_EFFECTS } from './tables/correction-effects.ts';
import type { CORRECTIONS, EDITIONS } from './tables/editions.ts';
import type { EVIDENCE_AVERAGES, EVIDENCE_MIX, MEASURED_TWICE } from './tables/evidence.ts';
import type { FINDINGS } from './tables/findings.ts';
import type { METHOD_CHANGES } from './tables/method-changes.ts';
import type { CONTINUITY, LEVELS, STRUCTURE } from './tables/methodology.ts';
import type { NamedScoreRecord } from './tables/named-scores.ts';
import type { NEXT_STEPS } from './tables/next-steps.ts';
import type { PARTICIPATION } from './tables/participation.ts';
import type { PUBLISHED_FIGURES } from './tables/published-figures.ts';
import type { ATTRIBUTES, CATEGORIES, GROUPS, INSTITUTIONS, SUCCESSIONS } from './tables/registry.ts';
import type { AVERAGES, CHANGES, GROUP_SCORES, INDICATOR_RESULTS, SCORES } from './tables/results.ts';
import type {
  ROBUSTNESS,
  ROBUSTNESS_LEVELS,
  ROBUSTNESS_PAIRS,
  ROBUSTNESS_RUNS,
  SENSITIVITY,
} from './tables/robustness.ts';
import type { RULES_TABLE } from './tables/rules.ts';
import type { SCORE_RANGES } from './tables/score-ranges.ts';

/** The definitions of the tables that pages and checks read. */
type Definition =
  | typeof ANSWERS
  | typeof ATTRIBUTES
  | typeof AVERAGES
  | typeof CATEGORIES
  | typeof CHANGE_PARTS_TABLE
  | typeof CHANGE_ROBUSTNESS
  | typeof CHANGES
  | typeof CONTINUITY
  | typeof CORRECTION_EFFECTS
  | typeof CORRECTIONS
  | typeof EDITIONS
  | typeof EVIDENCE_AVERAGES
  | typeof EVIDENCE_MIX
  | typeof FINDINGS
  | typeof GROUP_SCORES
  | typeof GROUPS
  | typeof INDICATOR_RESULTS
  | typeof INSTITUTIONS
  | typeof LEVELS
  | typeof MEASURED_TWICE
  | typeof METHOD_CHANGES
  | typeof NEXT_STEPS
  | typeof PARTICIPATION
  | typeof PUBLISHED_FIGURES
  | typeof ROBUSTNESS
  | typeof ROBUSTNESS_LEVELS
  | typeof ROBUSTNESS_PAIRS
  | typeof ROBUSTNESS_RUNS
  | typeof RULES_TABLE
  | typeof SCORE_RANGES
  | typeof SCORES
  | typeof SENSITIVITY
  | typeof STRUCTURE
  | typeof SUCCESSIONS;

/** A record of each table by its name, as the JSON files hold it: null where a cell is blank. */
export type Records = { readonly [Each in Definition as Each['name']]: RecordOf<Each> } & {
  readonly results: NamedScoreRecord;
};
