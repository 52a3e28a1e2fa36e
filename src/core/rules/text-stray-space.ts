import { fromParsing, type Rule } from './rule.ts';

export const textStraySpace: Rule = {
  id: 'text-stray-space',
  scope: 'row',
  severity: 'warning',
  checks: {
    lv: 'Šūnu teksts nesākas un nebeidzas ar atstarpi.',
    en: 'The text of a cell neither starts nor ends with a blank.',
  },
  remedy: {
    lv: 'Izdzēsiet lieko atstarpi.',
    en: 'Delete the blank.',
  },
  check: fromParsing('text-stray-space'),
};
