import { fromParsing, type Rule } from './rule.ts';

export const excelBoolean: Rule = {
  id: 'excel-boolean',
  scope: 'row',
  severity: 'warning',
  checks: {
    lv: 'Jā un nē atbildes ir „yes” un „no”, nevis Excel loģiskās vērtības.',
    en: 'Answers of yes and no are “yes” and “no” and not logical values of Excel.',
  },
  remedy: {
    lv: 'Nav jādara nekas, ja piemērs ir nolasīts pareizi.',
    en: 'Nothing needs to be done if the example was read right.',
  },
  check: fromParsing('excel-boolean'),
};
