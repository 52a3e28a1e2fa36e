import { fromParsing, type Rule } from './rule.ts';

export const csvHeaderSpace: Rule = {
  id: 'csv-header-space',
  scope: 'file',
  severity: 'warning',
  checks: {
    lv: 'Kolonnu nosaukumiem nav lieku atstarpju.',
    en: 'Names of columns have no blanks around them.',
  },
  remedy: {
    lv: 'Izdzēsiet liekās atstarpes kolonnas nosaukumā.',
    en: 'Delete the blanks in the name of the column.',
  },
  check: fromParsing('csv-header-space'),
};
