import { fromParsing, type Rule } from './rule.ts';

export const textZeroWidth: Rule = {
  id: 'text-zero-width',
  scope: 'row',
  severity: 'warning',
  checks: {
    lv: 'Šūnās nav neredzamu rakstzīmju.',
    en: 'Cells hold no invisible characters.',
  },
  remedy: {
    lv: 'Izdzēsiet rakstzīmi: noderīgi ir šūnas tekstu uzrakstīt no jauna.',
    en: 'Delete the character: typing the text of the cell anew helps.',
  },
  check: fromParsing('text-zero-width'),
};
