import { fromParsing, type Rule } from './rule.ts';

export const excelPercent: Rule = {
  id: 'excel-percent',
  scope: 'row',
  severity: 'warning',
  checks: {
    lv: 'Procentu atbildēs nav procentu zīmes.',
    en: 'Answers in per cent have no percent sign.',
  },
  remedy: {
    lv: 'Nav jādara nekas, ja piemērs ir nolasīts pareizi.',
    en: 'Nothing needs to be done if the example was read right.',
  },
  check: fromParsing('excel-percent'),
};
