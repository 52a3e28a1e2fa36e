import { fromParsing, type Rule } from './rule.ts';

export const csvRaggedRow: Rule = {
  id: 'csv-ragged-row',
  scope: 'row',
  severity: 'blocker',
  checks: { lv: 'Katrā rindā ir tikpat šūnu, cik galvenē.', en: 'Each row has as many cells as the header.' },
  remedy: {
    lv: 'Pārbaudiet, vai rindā nav lieka vai trūkstoša komata un vai teksts ar komatu ir pēdiņās.',
    en: 'Look for a comma too many or too few, and put text that holds a comma in quotes.',
  },
  check: fromParsing('csv-ragged-row'),
};
