import { fromParsing, type Rule } from './rule.ts';

export const workbookUnreadable: Rule = {
  id: 'workbook-unreadable',
  scope: 'file',
  severity: 'blocker',
  checks: {
    lv: 'Excel darbgrāmatas ir nolasāmas pilnībā, visas to lapas.',
    en: 'Workbooks of Excel can be read whole, all of their sheets.',
  },
  remedy: {
    lv: 'Atveriet failu programmā Excel un saglabājiet to no jauna kā „Excel darbgrāmata (*.xlsx)”.',
    en: 'Open the file in Excel and save it again as “Excel Workbook (*.xlsx)”.',
  },
  check: fromParsing('workbook-unreadable'),
};
