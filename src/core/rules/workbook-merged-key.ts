import { fromParsing, type Rule } from './rule.ts';

export const workbookMergedKey: Rule = {
  id: 'workbook-merged-key',
  scope: 'row',
  severity: 'blocker',
  checks: {
    lv: 'Katrai darbgrāmatas rindai ir sava iestāde, rādītājs vai cits kods, kas nav kopīgs apvienotai šūnai.',
    en: 'Each row of a workbook has its own body, indicator or other code, none that merged cells share.',
  },
  remedy: {
    lv: 'Atceliet šūnu apvienošanu un ierakstiet vērtību katrā rindā.',
    en: 'Undo the merging and write the value to each row.',
  },
  check: fromParsing('workbook-merged-key'),
};
