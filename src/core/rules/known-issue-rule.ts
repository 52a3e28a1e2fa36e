import { nearest } from '../parse/nearest.ts';
import type { Rule } from './rule.ts';

/** @param ids every rule there is, given by index.ts so that the two do not import each other */
export const knownIssueRule = (ids: () => readonly string[]): Rule => ({
  id: 'known-issue-rule',
  scope: 'reference',
  severity: 'blocker',
  checks: { lv: 'Zināmā problēma attiecas uz pārbaudi, kas pastāv.', en: 'A known issue is about a rule that exists.' },
  remedy: {
    lv: 'Labojiet pārbaudes nosaukumu failā data/known-issues.csv.',
    en: 'Mend the name of the rule in data/known-issues.csv.',
  },
  *check({ dataset }) {
    for (const { rule, subject, place } of dataset.knownIssues) {
      if (ids().includes(rule)) continue;
      yield {
        ...place,
        column: 'rule',
        subject: `${rule} ${subject}`,
        found: rule,
        expected: nearest(rule, ids()),
        message: { lv: `Pārbaudes „${rule}” nav.`, en: `There is no rule “${rule}”.` },
      };
    }
  },
});
