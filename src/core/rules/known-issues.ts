import type { Finding } from '../model/finding.ts';
import type { KnownIssueRow } from '../model/edition.ts';
import { knownIssueGone } from './known-issue-gone.ts';

/**
 * Marks the findings that known-issues.csv accepts, where they may be accepted, and, once every rule has run, adds one for each entry that no longer
 * occurs: a list of known defects must not rot.
 */
export function accept(
  findings: readonly Finding[],
  knownIssues: readonly KnownIssueRow[],
  { complete = false, acceptable }: { complete?: boolean; acceptable: (rule: string) => boolean },
): Finding[] {
  const known = new Map(knownIssues.map((issue) => [`${issue.rule} ${issue.subject}`, issue]));
  const occurred = new Set<KnownIssueRow>();
  const accepted = findings.map((finding) => {
    const issue = known.get(`${finding.rule} ${finding.subject}`);
    if (issue === undefined) return finding;
    occurred.add(issue);
    if (!acceptable(finding.rule)) return finding;
    return { ...finding, accepted: { lv: issue.reason_lv, en: issue.reason_en } };
  });
  if (!complete) return accepted;
  const gone = knownIssues.filter((issue) => !occurred.has(issue));
  return [...accepted, ...gone.map(goneFinding)];
}

const goneFinding = (issue: KnownIssueRow): Finding => ({
  rule: knownIssueGone.id,
  severity: knownIssueGone.severity,
  ...issue.place,
  column: 'subject',
  subject: `${issue.rule} ${issue.subject}`,
  found: `${issue.rule}, ${issue.subject}`,
  expected: { lv: 'problēma, kas joprojām pastāv', en: 'an issue that still occurs' },
  message: {
    lv: `Zināmā problēma „${issue.rule}, ${issue.subject}” vairs neparādās.`,
    en: `The known issue “${issue.rule}, ${issue.subject}” no longer occurs.`,
  },
  remedy: knownIssueGone.remedy,
});
