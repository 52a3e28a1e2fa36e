import { fromParsing, type Rule } from './rule.ts';

export const textFormula: Rule = {
  id: 'text-formula',
  scope: 'row',
  severity: 'warning',
  checks: {
    lv: 'Šūnas teksts nesākas ar zīmi, ar kuru tabulu programmās sākas formula.',
    en: 'No text starts with a sign by which a spreadsheet knows a formula.',
  },
  remedy: {
    lv: 'Izdzēsiet zīmi šūnas sākumā.',
    en: 'Delete the sign at the start of the cell.',
  },
  check: fromParsing('text-formula'),
};
