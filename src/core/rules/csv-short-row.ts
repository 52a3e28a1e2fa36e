import { fromParsing, type Rule } from './rule.ts';

export const csvShortRow: Rule = {
  id: 'csv-short-row',
  scope: 'row',
  severity: 'warning',
  checks: {
    lv: 'Katrā rindā ir tikpat šūnu, cik galvenē, arī tukšās.',
    en: 'Every row has as many cells as the header, blank ones included.',
  },
  remedy: {
    lv: 'Pārbaudiet piemērā, vai rindas beigās tiešām nekā nav.',
    en: 'See in the example whether there really is nothing at the end of the row.',
  },
  check: fromParsing('csv-short-row'),
};
