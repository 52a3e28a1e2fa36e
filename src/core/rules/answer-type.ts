import { fromAnswers } from './answers-pass.ts';
import type { Rule } from './rule.ts';

export const answerType: Rule = {
  id: 'answer-type',
  scope: 'answers',
  severity: 'blocker',
  checks: { lv: 'Atbildes vērtība atbilst rādītāja veidam.', en: 'The value of an answer is of the indicator’s type.' },
  remedy: {
    lv: 'Labojiet vērtību, lai tā atbilstu paredzētajam.',
    en: 'Correct the value so that it is what is expected.',
  },
  check: fromAnswers('answer-type'),
};
