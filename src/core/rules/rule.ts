import type { Dataset } from '../model/dataset.ts';
import type { Bilingual, Problem, Severity } from '../model/finding.ts';
import type { InputFiles } from '../parse/input.ts';
import type { Reported } from '../parse/reported.ts';
import type { SectorResults } from '../score/edition.ts';

export const SCOPES = [
  'file',
  'row',
  'reference',
  'time',
  'methodology',
  'answers',
  'plausibility',
  'reconciliation',
  'import',
] as const;
export type Scope = (typeof SCOPES)[number];

/** What every rule may look at. */
export interface RuleContext {
  readonly files: InputFiles;
  readonly dataset: Dataset;
  /** What parsing met, by rule. */
  readonly reported: ReadonlyMap<string, readonly Reported[]>;
  /** Scores; empty while a blocker of an earlier stage makes scoring impossible. */
  readonly results: readonly SectorResults[];
}

/** One thing that is checked, as a value in a list; see index.ts. */
export interface Rule {
  /** Kebab-case, permanent: known-issues.csv and the report refer to it. */
  readonly id: string;
  readonly scope: Scope;
  readonly severity: Severity;
  /** `results` rules run only when nothing blocks, because they need scores. Default: `input`. */
  readonly needs?: 'results';
  /** What it checks, as one sentence. */
  readonly checks: Bilingual;
  /** How to mend a finding. */
  readonly remedy: Bilingual;
  readonly check: (context: RuleContext) => Iterable<Problem>;
}

/**
 * Whether findings of a rule may be accepted in known-issues.csv: warnings, and what is only known once everything was scored. Any
 * other blocker means that the input cannot be relied on, and no reason mends that.
 */
export const isAcceptable = ({ severity, needs }: Rule): boolean => severity === 'warning' || needs === 'results';

/** What parsing met, as a rule reports it. */
export const problemOf = ({
  rule: _rule,
  lost: _lost,
  table: _table,
  doubtful: _doubtful,
  ...problem
}: Reported): Problem => problem;

/** The check of a rule whose faults parsing has already met. */
export const fromParsing =
  (id: string): Rule['check'] =>
  (context) =>
    (context.reported.get(id) ?? []).map(problemOf);
