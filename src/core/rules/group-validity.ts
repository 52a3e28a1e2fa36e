import type { Rule } from './rule.ts';
import { validityProblems } from './validity.ts';

export const groupValidity: Rule = {
  id: 'group-validity',
  scope: 'time',
  severity: 'blocker',
  checks: {
    lv: 'Vienas grupas rindas laikā nepārklājas un nebeidzas, pirms sākušās.',
    en: 'The rows of one group do not overlap in time, nor end before they start.',
  },
  remedy: {
    lv: 'Labojiet valid_from vai valid_to; abas dienas ir ieskaitot.',
    en: 'Correct valid_from or valid_to; both days are inclusive.',
  },
  check: ({ dataset }) => validityProblems(dataset.registry.groups.map((row) => ({ ...row, id: row.group_id }))),
};
