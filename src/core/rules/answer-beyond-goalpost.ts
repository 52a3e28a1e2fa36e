import { fromAnswers } from './answers-pass.ts';
import type { Rule } from './rule.ts';

export const answerBeyondGoalpost: Rule = {
  id: 'answer-beyond-goalpost',
  scope: 'answers',
  severity: 'warning',
  checks: { lv: 'Atbilde ir starp rādītāja robežām.', en: 'An answer lies between the goalposts of the indicator.' },
  remedy: {
    lv: 'Pārbaudiet, vai vērtība ir pareiza un pareizajā mērvienībā.',
    en: 'Check that the value is right and in the right unit.',
  },
  check: fromAnswers('answer-beyond-goalpost'),
};
