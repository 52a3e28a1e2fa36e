import type { Derived } from '../derive/derive.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Finding, Problem } from '../model/finding.ts';
import type { InputFiles } from '../parse/input.ts';
import { LIMITS } from '../parse/limits.ts';
import type { Reported } from '../parse/reported.ts';
import { more } from '../parse/reported-limited.ts';
import { findingsMany } from './findings-many.ts';
import { accept } from './known-issues.ts';
import { RULES } from './index.ts';
import { isAcceptable, problemOf, type AnyRule, type RuleContext } from './rule.ts';

/** What was read, with what parsing met. */
export interface Parsed {
  readonly files: InputFiles;
  readonly dataset: Dataset;
  readonly reported: readonly Reported[];
}

/** Runs every rule of the input and collects all findings, accepted ones marked; nothing stops at the first fault. */
export function validateInput({ files, dataset, reported }: Parsed): Finding[] {
  const context: RuleContext = { files, dataset, reported: byRule(reported) };
  const found = RULES.flatMap((rule) => (rule.needs === undefined ? findingsOf(rule, rule.check(context)) : []));
  return accept(found, dataset.knownIssues, { acceptable });
}

/**
 * All findings, once scores are there: those of the input with those of the rules that need results.
 * @param input findings of {@link validateInput}, none of which blocks
 */
export function validateResults(dataset: Dataset, derived: Derived, input: readonly Finding[]): Finding[] {
  const found = RULES.flatMap((rule) =>
    rule.needs === 'results' ? findingsOf(rule, rule.check({ dataset, derived })) : [],
  );
  return accept([...input, ...found], dataset.knownIssues, { complete: true, acceptable });
}

const acceptable = (id: string): boolean => {
  const rule = RULES.find((one) => one.id === id);
  return rule !== undefined && isAcceptable(rule);
};

/** What a rule finds; of more than can be listed, only so much, and that there is more. */
function findingsOf(rule: AnyRule, problems: Iterable<Problem>): Finding[] {
  const findings: Finding[] = [];
  for (const problem of problems) {
    const many = findings.length === LIMITS.findings;
    findings.push(
      many ? asFinding(findingsMany, problemOf(more({ ...problem, rule: rule.id }))) : asFinding(rule, problem),
    );
    if (many) break;
  }
  return findings;
}

const asFinding = (rule: AnyRule, problem: Problem): Finding => ({
  ...problem,
  remedy: problem.remedy ?? rule.remedy,
  rule: rule.id,
  severity: rule.severity,
});

function byRule(reported: readonly Reported[]): Map<string, Reported[]> {
  const grouped = new Map<string, Reported[]>();
  for (const problem of reported) {
    const list = grouped.get(problem.rule);
    if (list === undefined) grouped.set(problem.rule, [problem]);
    else list.push(problem);
  }
  return grouped;
}
