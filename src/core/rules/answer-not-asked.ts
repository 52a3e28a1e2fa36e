import { fromAnswers } from './answers-pass.ts';
import type { Rule } from './rule.ts';

export const answerNotAsked: Rule = {
  id: 'answer-not-asked',
  scope: 'answers',
  severity: 'blocker',
  checks: {
    lv: 'Iestāde atbild tikai uz to, kas tās kategorijai ir jautāts.',
    en: 'An institution answers only what its category is asked.',
  },
  remedy: {
    lv: 'Izdzēsiet rindu vai labojiet dalībnieka kategoriju vai rādītāja kolonnu „applies_to”.',
    en: 'Delete the row, or correct the category of the participant or the indicator’s column “applies_to”.',
  },
  check: fromAnswers('answer-not-asked'),
};
