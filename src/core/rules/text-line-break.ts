import { fromParsing, type Rule } from './rule.ts';

export const textLineBreak: Rule = {
  id: 'text-line-break',
  scope: 'row',
  severity: 'warning',
  checks: {
    lv: 'Nosaukumos un vērtībās nav rindas pārtraukuma.',
    en: 'Names and values hold no line break.',
  },
  remedy: {
    lv: 'Izdzēsiet rindas pārtraukumu.',
    en: 'Delete the line break.',
  },
  check: fromParsing('text-line-break'),
};
