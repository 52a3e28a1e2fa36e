import { fromParsing, type Rule } from './rule.ts';

export const csvLineEnds: Rule = {
  id: 'csv-line-ends',
  scope: 'file',
  severity: 'warning',
  checks: {
    lv: 'Rindas CSV failos beidzas ar LF.',
    en: 'Lines of CSV files end in LF.',
  },
  remedy: {
    lv: 'Nav jādara nekas; rindu beigas ir pārveidotas.',
    en: 'Nothing needs to be done; the line ends were converted.',
  },
  check: fromParsing('csv-line-ends'),
};
