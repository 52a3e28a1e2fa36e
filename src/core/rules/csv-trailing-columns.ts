import { fromParsing, type Rule } from './rule.ts';

export const csvTrailingColumns: Rule = {
  id: 'csv-trailing-columns',
  scope: 'file',
  severity: 'warning',
  checks: {
    lv: 'Aiz pēdējās kolonnas nav tukšu kolonnu.',
    en: 'There are no blank columns after the last one.',
  },
  remedy: {
    lv: 'Nav jādara nekas; tukšās kolonnas ir izlaistas.',
    en: 'Nothing needs to be done; the blank columns were left out.',
  },
  check: fromParsing('csv-trailing-columns'),
};
