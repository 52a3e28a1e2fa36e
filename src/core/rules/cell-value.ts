import { fromParsing, type Rule } from './rule.ts';

export const cellValue: Rule = {
  id: 'cell-value',
  scope: 'row',
  severity: 'blocker',
  checks: { lv: 'Katras šūnas vērtība atbilst kolonnas veidam.', en: 'The value of each cell fits its column.' },
  remedy: {
    lv: 'Labojiet vērtību, lai tā atbilstu paredzētajam.',
    en: 'Correct the value so that it is what is expected.',
  },
  check: fromParsing('cell-value'),
};
