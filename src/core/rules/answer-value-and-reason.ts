import { fromAnswers } from './answers-pass.ts';
import type { Rule } from './rule.ts';

export const answerValueAndReason: Rule = {
  id: 'answer-value-and-reason',
  scope: 'answers',
  severity: 'blocker',
  checks: {
    lv: 'Atbildei ir vai nu vērtība, vai iemesls, kāpēc tās nav.',
    en: 'An answer has either a value or a reason why not.',
  },
  remedy: {
    lv: 'Atstājiet vienu no abiem: vērtību vai iemeslu.',
    en: 'Keep one of the two: the value or the reason.',
  },
  check: fromAnswers('answer-value-and-reason'),
};
