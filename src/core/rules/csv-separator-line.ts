import { fromParsing, type Rule } from './rule.ts';

export const csvSeparatorLine: Rule = {
  id: 'csv-separator-line',
  scope: 'file',
  severity: 'warning',
  checks: {
    lv: 'CSV failos nav norādes „sep=”, ko lasa tikai Excel.',
    en: 'CSV files have no note “sep=”, which only Excel reads.',
  },
  remedy: {
    lv: 'Nav jādara nekas; norāde ir izlaista.',
    en: 'Nothing needs to be done; the note was left out.',
  },
  check: fromParsing('csv-separator-line'),
};
