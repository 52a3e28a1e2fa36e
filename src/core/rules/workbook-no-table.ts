import { fromParsing, type Rule } from './rule.ts';

export const workbookNoTable: Rule = {
  id: 'workbook-no-table',
  scope: 'file',
  severity: 'blocker',
  checks: {
    lv: 'Darbgrāmatā ir lapa ar tabulu, kuras kolonnas ir paredzētas.',
    en: 'A workbook has a sheet with a table of columns of the contract.',
  },
  remedy: {
    lv: 'Ierakstiet kolonnu nosaukumus lapas pirmajā rindā tieši tā, kā tie ir paredzēti.',
    en: 'Write the names of the columns to the first row of the sheet, just as the contract has them.',
  },
  check: fromParsing('workbook-no-table'),
};
