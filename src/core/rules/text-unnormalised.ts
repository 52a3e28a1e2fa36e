import { perColumn } from './per-column.ts';
import { fromParsing, type Rule } from './rule.ts';

export const textUnnormalised: Rule = {
  id: 'text-unnormalised',
  scope: 'row',
  severity: 'warning',
  checks: {
    lv: 'Burti ar garumzīmēm un mīkstinājuma zīmēm ir vienas rakstzīmes (Unicode NFC).',
    en: 'Letters with accents are single characters (Unicode NFC).',
  },
  remedy: {
    lv: 'Uzrakstiet vārdu no jauna ar latviešu tastatūru.',
    en: 'Type the word anew.',
  },
  check: (context) => perColumn(fromParsing('text-unnormalised')(context)),
};
