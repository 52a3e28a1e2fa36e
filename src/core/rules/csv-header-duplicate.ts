import { fromParsing, type Rule } from './rule.ts';

export const csvHeaderDuplicate: Rule = {
  id: 'csv-header-duplicate',
  scope: 'row',
  severity: 'blocker',
  checks: { lv: 'Neviena kolonna galvenē neatkārtojas.', en: 'No column stands twice in the header.' },
  remedy: {
    lv: 'Atstājiet vienu no abām kolonnām.',
    en: 'Keep one of the two columns.',
  },
  check: fromParsing('csv-header-duplicate'),
};
