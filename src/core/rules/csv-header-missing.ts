import { fromParsing, type Rule } from './rule.ts';

export const csvHeaderMissing: Rule = {
  id: 'csv-header-missing',
  scope: 'row',
  severity: 'blocker',
  checks: { lv: 'Galvenē ir visas paredzētās kolonnas.', en: 'The header has every column of the contract.' },
  remedy: {
    lv: 'Pievienojiet kolonnu; ja vērtību nav, atstājiet šūnas tukšas.',
    en: 'Add the column; leave its cells blank where there are no values.',
  },
  check: fromParsing('csv-header-missing'),
};
