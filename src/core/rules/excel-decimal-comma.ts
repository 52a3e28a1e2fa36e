import { fromParsing, type Rule } from './rule.ts';

export const excelDecimalComma: Rule = {
  id: 'excel-decimal-comma',
  scope: 'row',
  severity: 'warning',
  checks: {
    lv: 'Skaitļos ir decimālpunkts; decimālkomatu pārveido, ja kolonnas atdala cita zīme.',
    en: 'Numbers have a decimal point; a decimal comma is converted where another sign separates the columns.',
  },
  remedy: {
    lv: 'Nav jādara nekas, ja piemērs ir nolasīts pareizi.',
    en: 'Nothing needs to be done if the example was read right.',
  },
  check: fromParsing('excel-decimal-comma'),
};
