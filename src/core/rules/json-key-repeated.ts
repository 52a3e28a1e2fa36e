import { fromParsing, type Rule } from './rule.ts';

export const jsonKeyRepeated: Rule = {
  id: 'json-key-repeated',
  scope: 'file',
  severity: 'blocker',
  checks: {
    lv: 'JSON failos neviena atslēga vienā objektā neatkārtojas.',
    en: 'No key stands twice in one object of a JSON file.',
  },
  remedy: {
    lv: 'Atstājiet pareizo vērtību un otru rindu izdzēsiet.',
    en: 'Leave the right value and delete the other line.',
  },
  check: fromParsing('json-key-repeated'),
};
