import { ofJudgedAnswers } from './correction-judged.ts';
import type { Rule } from './rule.ts';

export const correctionTarget: Rule = {
  id: 'correction-target',
  scope: 'reference',
  severity: 'blocker',
  checks: {
    lv: 'Katrs labojums attiecas uz atbildi, kas ir saņemta.',
    en: 'Every correction is for an answer that was received.',
  },
  remedy: {
    lv: 'Labojiet iestādi, rādītāju vai gadu failā data/corrections.csv.',
    en: 'Correct the institution, indicator or edition in data/corrections.csv.',
  },
  check: ofJudgedAnswers('correction-target'),
};
