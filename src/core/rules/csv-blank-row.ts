import { fromParsing, type Rule } from './rule.ts';

export const csvBlankRow: Rule = {
  id: 'csv-blank-row',
  scope: 'row',
  severity: 'blocker',
  checks: { lv: 'Starp tabulas rindām nav tukšu rindu.', en: 'There are no blank rows between the rows of a table.' },
  remedy: {
    lv: 'Izdzēsiet tukšo rindu.',
    en: 'Delete the blank row.',
  },
  check: fromParsing('csv-blank-row'),
};
