import { fromParsing, type Rule } from './rule.ts';

export const excelThousands: Rule = {
  id: 'excel-thousands',
  scope: 'row',
  severity: 'warning',
  checks: {
    lv: 'Skaitļu tūkstošus neatdala atstarpe.',
    en: 'No blank separates the thousands of numbers.',
  },
  remedy: {
    lv: 'Nav jādara nekas, ja piemērs ir nolasīts pareizi.',
    en: 'Nothing needs to be done if the example was read right.',
  },
  check: fromParsing('excel-thousands'),
};
