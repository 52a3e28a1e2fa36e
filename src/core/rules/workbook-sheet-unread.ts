import { fromParsing, type Rule } from './rule.ts';

export const workbookSheetUnread: Rule = {
  id: 'workbook-sheet-unread',
  scope: 'file',
  severity: 'warning',
  checks: {
    lv: 'Katrā darbgrāmatas lapā ir tabula, kuras kolonnas ir paredzētas.',
    en: 'Every sheet of a workbook holds a table with columns of the contract.',
  },
  remedy: {
    lv: 'Pārbaudiet, vai lapā nav datu; ja ir, tās pirmajā rindā jābūt kolonnu nosaukumiem.',
    en: 'Check that there are no data in the sheet; if there are, its first row must name the columns.',
  },
  check: fromParsing('workbook-sheet-unread'),
};
