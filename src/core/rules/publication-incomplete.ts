import { fromParsingJson } from './json-row.ts';
import type { Rule } from './rule.ts';

export const publicationIncomplete: Rule = {
  id: 'publication-incomplete',
  scope: 'file',
  severity: 'warning',
  checks: {
    lv: 'Failā data/publication.json ir visas vietnes un atvērto datu iestatījumu atslēgas un nevienas liekas.',
    en: 'data/publication.json has every key of the settings of site and open data, and none besides.',
  },
  remedy: {
    lv: 'Pievienojiet trūkstošo atslēgu vai izņemiet lieko.',
    en: 'Add the missing key, or take the other one out.',
  },
  check: fromParsingJson('publication-incomplete'),
};
