import { fromParsing, type Rule } from './rule.ts';

export const csvQuotes: Rule = {
  id: 'csv-quotes',
  scope: 'row',
  severity: 'blocker',
  checks: { lv: 'Pēdiņas CSV failos ir lietotas pēc RFC 4180.', en: 'Quotes in CSV files follow RFC 4180.' },
  remedy: {
    lv: 'Ielieciet pēdiņās visu šūnu un pēdiņas tās iekšienē dubultojiet.',
    en: 'Put the whole cell in quotes and double each quote inside it.',
  },
  check: fromParsing('csv-quotes'),
};
