import { fromParsing, type Rule } from './rule.ts';

export const workbookTableStart: Rule = {
  id: 'workbook-table-start',
  scope: 'file',
  severity: 'warning',
  checks: {
    lv: 'Tabula darbgrāmatas lapā sākas šūnā A1.',
    en: 'The table in the sheet of a workbook starts in cell A1.',
  },
  remedy: {
    lv: 'Pārbaudiet, vai izlaistajā nav datu; drošāk ir izdzēst rindas virs kolonnu nosaukumiem un tukšās kolonnas pirms tām.',
    en: 'Check that there are no data in what was left out; it is safer to delete the rows above the column names and blank columns before them.',
  },
  check: fromParsing('workbook-table-start'),
};
