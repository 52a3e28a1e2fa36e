import { fromAnswers } from './answers-pass.ts';
import type { Rule } from './rule.ts';

export const answerUniform: Rule = {
  id: 'answer-uniform',
  scope: 'answers',
  severity: 'warning',
  checks: {
    lv: 'Atbildes par rādītāju nav visām iestādēm vienādas.',
    en: 'The answers to an indicator are not the same for all.',
  },
  remedy: {
    lv: 'Pārbaudiet, vai kolonna nav aizpildīta ar vienu vērtību kļūdas dēļ.',
    en: 'Check that the column was not filled with one value by mistake.',
  },
  check: fromAnswers('answer-uniform'),
};
