import { fromParsing, type Rule } from './rule.ts';

export const csvDelimiter: Rule = {
  id: 'csv-delimiter',
  scope: 'file',
  severity: 'warning',
  checks: {
    lv: 'Kolonnas CSV failos atdala komats; semikolu un tabulāciju pārveido.',
    en: 'Commas separate the columns of CSV files; semicolons and tabs are converted.',
  },
  remedy: {
    lv: 'Nav jādara nekas, ja kolonnas piemērā ir tās, kam jābūt.',
    en: 'Nothing needs to be done if the columns in the example are those that belong there.',
  },
  check: fromParsing('csv-delimiter'),
};
