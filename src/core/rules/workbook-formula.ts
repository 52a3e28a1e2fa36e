import { fromParsing, type Rule } from './rule.ts';

export const workbookFormula: Rule = {
  id: 'workbook-formula',
  scope: 'row',
  severity: 'warning',
  checks: {
    lv: 'Darbgrāmatas šūnās ir vērtības, nevis formulas.',
    en: 'Cells of a workbook hold values and no formulas.',
  },
  remedy: {
    lv: 'Pārbaudiet piemērā, vai rezultāts ir pareizs; drošāk ir formulu aizstāt ar vērtību.',
    en: 'See in the example whether the result is right; a value in the place of the formula is safer.',
  },
  check: fromParsing('workbook-formula'),
};
