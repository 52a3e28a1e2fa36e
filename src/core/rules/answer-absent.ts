import { fromAnswers } from './answers-pass.ts';
import type { Rule } from './rule.ts';

export const answerAbsent: Rule = {
  id: 'answer-absent',
  scope: 'answers',
  severity: 'blocker',
  checks: {
    lv: 'Katram dalībniekam ir rinda par katru rādītāju, kas uz to attiecas.',
    en: 'Every participant has a row for every indicator that applies to it.',
  },
  remedy: {
    lv: 'Pievienojiet rindu; ja atbildes nav, norādiet iemeslu kolonnā „missing”.',
    en: 'Add the row; where there is no answer give the reason in column “missing”.',
  },
  check: fromAnswers('answer-absent'),
};
