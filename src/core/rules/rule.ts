import type { Derived } from '../derive/derive.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Bilingual, Problem, Severity } from '../model/finding.ts';
import type { InputFiles } from '../parse/input.ts';
import type { Reported } from '../parse/reported.ts';

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

/** What a rule of the input may look at. */
export interface RuleContext {
  readonly files: InputFiles;
  readonly dataset: Dataset;
  /** What parsing met, by rule. */
  readonly reported: ReadonlyMap<string, readonly Reported[]>;
}

/** What a rule of the results may look at. */
export interface ResultContext {
  readonly dataset: Dataset;
  readonly derived: Derived;
}

interface RuleTexts {
  /** Kebab-case, permanent: known-issues.csv and the report refer to it. */
  readonly id: string;
  readonly scope: Scope;
  readonly severity: Severity;
  /** What it checks, as one sentence. */
  readonly checks: Bilingual;
  /** How to mend a finding. */
  readonly remedy: Bilingual;
}

/** One thing that is checked in the input, as a value in a list; see index.ts. */
export interface Rule extends RuleTexts {
  readonly needs?: never;
  readonly check: (context: RuleContext) => Iterable<Problem>;
}

/** The same, of what came of the input: run only where no rule of the input blocks, because it needs scores. */
export interface ResultRule extends RuleTexts {
  readonly needs: 'results';
  readonly check: (context: ResultContext) => Iterable<Problem>;
}

export type AnyRule = Rule | ResultRule;

/**
 * Whether findings of a rule may be accepted in known-issues.csv: warnings, and what is only known once everything was scored. Any
 * other blocker means that the input cannot be relied on, and no reason mends that.
 */
export const isAcceptable = ({ severity, needs }: AnyRule): boolean => severity === 'warning' || needs === 'results';

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
