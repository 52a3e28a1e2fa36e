import { fromParsing, type Rule } from './rule.ts';

export const csvHeaderUnknown: Rule = {
  id: 'csv-header-unknown',
  scope: 'row',
  severity: 'blocker',
  checks: { lv: 'Galvenē ir tikai paredzētās kolonnas.', en: 'The header has only columns of the contract.' },
  remedy: {
    lv: 'Labojiet kolonnas nosaukumu vai izdzēsiet kolonnu.',
    en: 'Correct the name of the column, or delete the column.',
  },
  check: fromParsing('csv-header-unknown'),
};
