import { fromParsing, type Rule } from './rule.ts';

export const workbookMerged: Rule = {
  id: 'workbook-merged',
  scope: 'row',
  severity: 'warning',
  checks: {
    lv: 'Darbgrāmatas šūnas nav apvienotas.',
    en: 'Cells of a workbook are not merged.',
  },
  remedy: {
    lv: 'Atceliet šūnu apvienošanu un ierakstiet vērtību katrā šūnā.',
    en: 'Undo the merging and write the value to each cell.',
  },
  check: fromParsing('workbook-merged'),
};
