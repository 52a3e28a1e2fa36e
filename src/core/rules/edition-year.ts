import { fromParsingJson } from './json-row.ts';
import type { Rule } from './rule.ts';

export const editionYear: Rule = {
  id: 'edition-year',
  scope: 'file',
  severity: 'blocker',
  checks: {
    lv: 'Gads failā edition.json sakrīt ar mapes nosaukumu.',
    en: 'The year in edition.json is that of its folder.',
  },
  remedy: {
    lv: 'Labojiet gadu vai pārdēvējiet mapi.',
    en: 'Correct the year, or rename the folder.',
  },
  check: fromParsingJson('edition-year'),
};
