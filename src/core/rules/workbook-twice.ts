import { fromParsing, type Rule } from './rule.ts';

export const workbookTwice: Rule = {
  id: 'workbook-twice',
  scope: 'file',
  severity: 'blocker',
  checks: {
    lv: 'Katrai tabulai ir viens fails: CSV vai Excel darbgrāmata.',
    en: 'Every table is one file: CSV or a workbook of Excel.',
  },
  remedy: {
    lv: 'Paturiet īsto failu un otru izņemiet no mapes.',
    en: 'Keep the one that counts and take the other out of the folder.',
  },
  check: fromParsing('workbook-twice'),
};
