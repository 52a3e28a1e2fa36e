import { nearest } from '../parse/nearest.ts';
import { isAcceptable, type AnyRule, type Rule } from './rule.ts';

/** @param rules every rule there is, given by index.ts so that the two do not import each other */
export const knownIssueRule = (rules: () => readonly AnyRule[]): Rule => ({
  id: 'known-issue-rule',
  scope: 'reference',
  severity: 'blocker',
  checks: {
    lv: 'Zināmā problēma attiecas uz pārbaudi, kas pastāv un kuras atradumus var pieņemt.',
    en: 'A known issue is about a rule that exists and whose findings can be accepted.',
  },
  remedy: {
    lv: 'Labojiet pārbaudes nosaukumu failā data/known-issues.csv; kļūdu, ko pieņemt nevar, labojiet datos.',
    en: 'Correct the name of the rule in data/known-issues.csv; a fault that cannot be accepted is corrected in the data.',
  },
  *check({ dataset }) {
    const known = new Map(rules().map((one) => [one.id, one]));
    for (const { rule, subject, place } of dataset.knownIssues) {
      const own = known.get(rule);
      if (own !== undefined && isAcceptable(own)) continue;
      yield {
        ...place,
        column: 'rule',
        subject: `${rule} ${subject}`,
        found: rule,
        expected:
          own === undefined
            ? nearest(rule, known.keys())
            : {
                lv: 'brīdinājums vai nesakritība ar publicēto',
                en: 'a warning or a difference from what was published',
              },
        message:
          own === undefined
            ? { lv: `Pārbaudes „${rule}” nav.`, en: `There is no rule “${rule}”.` }
            : {
                lv: `Pārbaudes „${rule}” atradumus pieņemt nevar: ar tādiem datiem nevar rēķināt.`,
                en: `Findings of “${rule}” cannot be accepted: nothing can be computed from such data.`,
              },
      };
    }
  },
});
