import { fromParsing, type Rule } from './rule.ts';

export const answerDuplicate: Rule = {
  id: 'answer-duplicate',
  scope: 'answers',
  severity: 'blocker',
  checks: { lv: 'Katra atbilde failā ir vienreiz.', en: 'Each answer stands once.' },
  remedy: {
    lv: 'Atstājiet vienu no abām rindām.',
    en: 'Keep one of the two rows.',
  },
  check: fromParsing('answer-duplicate'),
};
