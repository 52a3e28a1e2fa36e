import type { Finding, Severity } from '../../../src/core/model/finding.ts';

/** Findings of one rule in one file. */
export interface RuleGroup {
  readonly file: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: readonly [Finding, ...Finding[]];
}

export interface FileGroup {
  readonly file: string;
  readonly blockers: number;
  readonly warnings: number;
  /** What stops publication first, then in the order of the rules. */
  readonly rules: readonly RuleGroup[];
}

const blocking = ({ severity }: { severity: Severity }): boolean => severity === 'blocker';

/** Findings that are not accepted, by file and rule: what stops publication comes first, then the order of the findings. */
export function grouped(findings: readonly Finding[]): readonly FileGroup[] {
  const files = new Map<string, Map<string, [Finding, ...Finding[]]>>();
  for (const finding of findings) {
    if (finding.accepted !== undefined) continue;
    const rules = files.get(finding.file) ?? new Map<string, [Finding, ...Finding[]]>();
    files.set(finding.file, rules);
    const list = rules.get(finding.rule);
    if (list === undefined) rules.set(finding.rule, [finding]);
    else list.push(finding);
  }
  const groups = Array.from(files, ([file, byRule]): FileGroup => {
    const rules = Array.from(byRule, ([rule, own]): RuleGroup => ({
      file,
      rule,
      severity: own[0].severity,
      findings: own,
    }));
    const count = (severity: Severity): number =>
      rules.reduce((sum, group) => sum + (group.severity === severity ? group.findings.length : 0), 0);
    return { file, blockers: count('blocker'), warnings: count('warning'), rules: blockersFirst(rules) };
  });
  return [...groups.filter(({ blockers }) => blockers > 0), ...groups.filter(({ blockers }) => blockers === 0)];
}

const blockersFirst = (rules: readonly RuleGroup[]): RuleGroup[] => [
  ...rules.filter(blocking),
  ...rules.filter((group) => !blocking(group)),
];
