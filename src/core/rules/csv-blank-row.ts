import { fromParsing, type Rule } from './rule.ts';

export const csvBlankRow: Rule = {
  id: 'csv-blank-row',
  scope: 'row',
  severity: 'blocker',
  checks: { lv: 'CSV failos nav tukšu rindu.', en: 'CSV files have no blank rows.' },
  remedy: {
    lv: 'Izdzēsiet tukšo rindu.',
    en: 'Delete the blank row.',
  },
  check: fromParsing('csv-blank-row'),
};
