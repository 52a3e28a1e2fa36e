import { fromParsing, type Rule } from './rule.ts';

export const csvEmpty: Rule = {
  id: 'csv-empty',
  scope: 'file',
  severity: 'blocker',
  checks: { lv: 'Katram CSV failam ir galvenes rinda.', en: 'Every CSV file has a header row.' },
  remedy: {
    lv: 'Ierakstiet pirmajā rindā kolonnu nosaukumus.',
    en: 'Write the column names in the first row.',
  },
  check: fromParsing('csv-empty'),
};
