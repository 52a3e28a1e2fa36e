import { fromParsing, type Rule } from './rule.ts';

export const excelDateOrder: Rule = {
  id: 'excel-date-order',
  scope: 'row',
  severity: 'warning',
  checks: {
    lv: 'Datumi ir formā GGGG-MM-DD.',
    en: 'Dates have the form YYYY-MM-DD.',
  },
  remedy: {
    lv: 'Nav jādara nekas, ja piemērs ir nolasīts pareizi.',
    en: 'Nothing needs to be done if the example was read right.',
  },
  check: fromParsing('excel-date-order'),
};
