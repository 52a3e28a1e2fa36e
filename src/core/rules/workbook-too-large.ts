import { fromParsing, type Rule } from './rule.ts';

export const workbookTooLarge: Rule = {
  id: 'workbook-too-large',
  scope: 'file',
  severity: 'blocker',
  checks: {
    lv: 'Darbgrāmatas nav tik lielas, ka tās nevar nolasīt dažās sekundēs.',
    en: 'No workbook is so large that it cannot be read within seconds.',
  },
  remedy: {
    lv: 'Izdzēsiet lapas, rindas un formātus, kas nav vajadzīgi, vai saglabājiet tabulu kā CSV.',
    en: 'Delete sheets, rows and formats that are not needed, or save the table as CSV.',
  },
  check: fromParsing('workbook-too-large'),
};
