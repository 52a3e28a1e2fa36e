import { fromParsing, type Rule } from './rule.ts';

export const workbookSheetHeader: Rule = {
  id: 'workbook-sheet-header',
  scope: 'file',
  severity: 'blocker',
  checks: {
    lv: 'Visām darbgrāmatas lapām ar tabulu ir vienas un tās pašas kolonnas.',
    en: 'All sheets of a workbook that hold a table have the same columns.',
  },
  remedy: {
    lv: 'Izlabojiet lapas pirmo rindu, lai tā būtu tāda pati kā pirmajā lapā.',
    en: 'Correct the first row of the sheet so that it is that of the first sheet.',
  },
  check: fromParsing('workbook-sheet-header'),
};
