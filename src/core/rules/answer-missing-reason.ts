import { fromParsing, type Rule } from './rule.ts';

export const answerMissingReason: Rule = {
  id: 'answer-missing-reason',
  scope: 'answers',
  severity: 'blocker',
  checks: {
    lv: 'Trūkstošas atbildes iemesls ir viens no paredzētajiem.',
    en: 'The reason for a missing answer is one of the contract.',
  },
  remedy: {
    lv: 'Ierakstiet vienu no paredzētajiem iemesliem vai atstājiet šūnu tukšu un norādiet vērtību.',
    en: 'Write one of the reasons of the contract, or leave the cell blank and give a value.',
  },
  check: fromParsing('answer-missing-reason'),
};
