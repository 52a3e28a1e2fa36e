import { fromAnswers } from './answers-pass.ts';
import type { Rule } from './rule.ts';

export const answerIndicatorUnknown: Rule = {
  id: 'answer-indicator-unknown',
  scope: 'answers',
  severity: 'blocker',
  checks: {
    lv: 'Katrs atbildētais rādītājs ir mērījuma metodikā.',
    en: 'Every indicator answered is in the methodology of the edition.',
  },
  remedy: {
    lv: 'Labojiet rādītāja kodu vai pievienojiet rādītāju metodikai.',
    en: 'Correct the code of the indicator, or add the indicator to the methodology.',
  },
  check: fromAnswers('answer-indicator-unknown'),
};
