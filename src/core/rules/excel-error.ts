import { fromParsing, type Rule } from './rule.ts';

export const excelError: Rule = {
  id: 'excel-error',
  scope: 'row',
  severity: 'blocker',
  checks: {
    lv: 'Šūnā nav Excel kļūdas paziņojuma vērtības vietā.',
    en: 'No cell holds an error of Excel in the place of a value.',
  },
  remedy: {
    lv: 'Labojiet formulu darblapā vai ierakstiet vērtību.',
    en: 'Correct the formula in the sheet, or write the value.',
  },
  check: fromParsing('excel-error'),
};
