import { fromParsing, type Rule } from './rule.ts';

export const workbookHidden: Rule = {
  id: 'workbook-hidden',
  scope: 'file',
  severity: 'warning',
  checks: {
    lv: 'Viss, ko no darbgrāmatas nolasa, ir redzams.',
    en: 'Everything that is read from a workbook can be seen.',
  },
  remedy: {
    lv: 'Parādiet paslēpto un pārbaudiet, vai tas ir jālasa; ko nevajag lasīt, to izdzēsiet.',
    en: 'Unhide what is hidden and check whether it is to be read; delete what is not.',
  },
  check: fromParsing('workbook-hidden'),
};
