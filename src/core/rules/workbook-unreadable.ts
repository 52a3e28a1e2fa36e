import { fromParsing, type Rule } from './rule.ts';

export const workbookUnreadable: Rule = {
  id: 'workbook-unreadable',
  scope: 'file',
  severity: 'blocker',
  checks: {
    lv: 'Excel darbgrāmatas ir nolasāmas.',
    en: 'Workbooks of Excel can be read.',
  },
  remedy: {
    lv: 'Atveriet failu programmā Excel un saglabājiet to no jauna kā .xlsx bez paroles.',
    en: 'Open the file in Excel and save it again as .xlsx without a password.',
  },
  check: fromParsing('workbook-unreadable'),
};
