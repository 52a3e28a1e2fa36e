import type { Finding } from '../../../src/core/model/finding.ts';

/** How many findings stop publication, how many only warn, and how many known-issues.csv accepts. */
export interface Counts {
  readonly blockers: number;
  readonly warnings: number;
  readonly accepted: number;
}

export function countsOf(findings: readonly Finding[]): Counts {
  const counts = { blockers: 0, warnings: 0, accepted: 0 };
  for (const { severity, accepted } of findings) {
    if (accepted !== undefined) counts.accepted += 1;
    else if (severity === 'blocker') counts.blockers += 1;
    else counts.warnings += 1;
  }
  return counts;
}
