import { fromParsing, type Rule } from './rule.ts';

export const workbookDate: Rule = {
  id: 'workbook-date',
  scope: 'row',
  severity: 'blocker',
  checks: {
    lv: 'Darbgrāmatas šūnās ar datuma vai laika formātu ir datumi, par kuriem var būt drošs.',
    en: 'Cells of a workbook that have the format of a date or a time hold dates that one can be sure of.',
  },
  remedy: {
    lv: 'Šūnai iestatiet formātu „Teksts” un ierakstiet datumu formā GGGG-MM-DD; ja tur jābūt skaitlim, iestatiet formātu „Vispārīgs”.',
    en: 'Set the format of the cell to “Text” and write the date in the form YYYY-MM-DD; where it should be a number, set the format to “General”.',
  },
  check: fromParsing('workbook-date'),
};
