import { fromParsing, type Rule } from './rule.ts';

export const jsonValue: Rule = {
  id: 'json-value',
  scope: 'file',
  severity: 'blocker',
  checks: {
    lv: 'JSON failos ir paredzētās atslēgas ar derīgām vērtībām.',
    en: 'JSON files hold the keys of the contract with valid values.',
  },
  remedy: {
    lv: 'Labojiet vērtību, pievienojiet trūkstošo atslēgu vai izdzēsiet lieko.',
    en: 'Correct the value, add the missing key or delete the one that does not belong.',
  },
  check: fromParsing('json-value'),
};
