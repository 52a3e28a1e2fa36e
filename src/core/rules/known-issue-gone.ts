import type { Rule } from './rule.ts';

/** Known only once every other rule has run, so the runner adds its findings; see known-issues.ts. */
export const knownIssueGone: Rule = {
  id: 'known-issue-gone',
  scope: 'reference',
  severity: 'blocker',
  checks: {
    lv: 'Katra zināmā problēma joprojām pastāv.',
    en: 'Every known issue still occurs.',
  },
  remedy: { lv: 'Izdzēsiet rindu no faila data/known-issues.csv.', en: 'Delete the row from data/known-issues.csv.' },
  check: () => [],
};
