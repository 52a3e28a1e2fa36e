import { blocks, type Finding, type Problem } from '../model/finding.ts';
import type { Dataset } from '../model/dataset.ts';
import type { InputFiles } from '../parse/input.ts';
import { LIMITS } from '../parse/limits.ts';
import type { Reported } from '../parse/reported.ts';
import { more } from '../parse/reported-limited.ts';
import { scoreDataset, type SectorResults } from '../score/edition.ts';
import { findingsMany } from './findings-many.ts';
import { accept } from './known-issues.ts';
import { RULES } from './index.ts';
import { isAcceptable, problemOf, type Rule, type RuleContext } from './rule.ts';

export interface Validated {
  readonly findings: readonly Finding[];
  /** Scores of every edition, embargoed ones too; empty when something blocks scoring. */
  readonly results: readonly SectorResults[];
}

/**
 * Runs every rule and collects all findings. Scores are computed once the input rules let them through, for the rules
 * that need them; nothing stops at the first fault.
 */
export function validate(files: InputFiles, dataset: Dataset, reported: readonly Reported[]): Validated {
  const context: RuleContext = { files, dataset, reported: byRule(reported), results: [] };
  const input = RULES.filter((rule) => rule.needs !== 'results').flatMap((rule) => run(rule, context));
  const settled = accept(input, dataset.knownIssues, { acceptable });
  if (blocks(settled)) return { findings: settled, results: [] };
  const results = scoreDataset(dataset);
  const derived = RULES.filter((rule) => rule.needs === 'results').flatMap((rule) =>
    run(rule, { ...context, results }),
  );
  return { findings: accept([...input, ...derived], dataset.knownIssues, { complete: true, acceptable }), results };
}

const acceptable = (id: string): boolean => {
  const rule = RULES.find((one) => one.id === id);
  return rule !== undefined && isAcceptable(rule);
};

/** What a rule finds; of more than can be listed, only so much, and that there is more. */
function run(rule: Rule, context: RuleContext): Finding[] {
  const findings: Finding[] = [];
  for (const problem of rule.check(context)) {
    const many = findings.length === LIMITS.findings;
    findings.push(
      many ? asFinding(findingsMany, problemOf(more({ ...problem, rule: rule.id }))) : asFinding(rule, problem),
    );
    if (many) break;
  }
  return findings;
}

const asFinding = (rule: Rule, problem: Problem): Finding => ({
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
