import { fromAnswers } from './answers-pass.ts';
import type { Rule } from './rule.ts';

export const answerInstitutionUnknown: Rule = {
  id: 'answer-institution-unknown',
  scope: 'answers',
  severity: 'blocker',
  checks: {
    lv: 'Katra iestāde, kas atbildējusi, ir mērījuma dalībnieks.',
    en: 'Every institution that answered is a participant of the edition.',
  },
  remedy: {
    lv: 'Labojiet identifikatoru vai pievienojiet iestādi failā participants.csv.',
    en: 'Correct the identifier, or add the institution to participants.csv.',
  },
  check: fromAnswers('answer-institution-unknown'),
};
