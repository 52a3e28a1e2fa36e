import { fromParsing, type Rule } from './rule.ts';

export const csvHeaderOrder: Rule = {
  id: 'csv-header-order',
  scope: 'file',
  severity: 'warning',
  checks: {
    lv: 'Kolonnas ir paredzētajā secībā.',
    en: 'Columns stand in the order of the contract.',
  },
  remedy: {
    lv: 'Nav jādara nekas; kolonnas lasa pēc nosaukumiem.',
    en: 'Nothing needs to be done; columns are read by their names.',
  },
  check: fromParsing('csv-header-order'),
};
