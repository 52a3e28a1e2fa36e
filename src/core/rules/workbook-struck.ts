import { fromParsing, type Rule } from './rule.ts';

export const workbookStruck: Rule = {
  id: 'workbook-struck',
  scope: 'row',
  severity: 'blocker',
  checks: {
    lv: 'Darbgrāmatas šūnās nav pārsvītrota teksta.',
    en: 'No text in cells of a workbook is struck through.',
  },
  remedy: {
    lv: 'Izdzēsiet pārsvītroto vai noņemiet pārsvītrojumu tam, kas ir spēkā.',
    en: 'Delete what is struck through, or take the line off what counts.',
  },
  check: fromParsing('workbook-struck'),
};
