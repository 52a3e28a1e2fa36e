import { fromParsing, type Rule } from './rule.ts';

export const csvTrailingRows: Rule = {
  id: 'csv-trailing-rows',
  scope: 'file',
  severity: 'warning',
  checks: {
    lv: 'CSV faila beigās nav tukšu rindu.',
    en: 'There are no blank rows at the end of a CSV file.',
  },
  remedy: {
    lv: 'Nav jādara nekas; tukšās rindas ir izlaistas.',
    en: 'Nothing needs to be done; the blank rows were left out.',
  },
  check: fromParsing('csv-trailing-rows'),
};
