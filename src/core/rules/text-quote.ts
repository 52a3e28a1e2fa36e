import { fromParsing, type Rule } from './rule.ts';

export const textQuote: Rule = {
  id: 'text-quote',
  scope: 'row',
  severity: 'warning',
  checks: {
    lv: 'Taisnās pēdiņas šūnā ir pa pāriem.',
    en: 'Straight quotation marks in a cell come in pairs.',
  },
  remedy: {
    lv: 'Izdzēsiet lieko pēdiņu vai ierakstiet trūkstošo; latviešu valodā pēdiņas ir „…”.',
    en: 'Delete the mark, or write the one that is missing.',
  },
  check: fromParsing('text-quote'),
};
