import { fromParsing, type Rule } from './rule.ts';

export const workbookFormulaUnsaved: Rule = {
  id: 'workbook-formula-unsaved',
  scope: 'row',
  severity: 'blocker',
  checks: {
    lv: 'Katras formulas rezultāts darbgrāmatā ir saglabāts.',
    en: 'The result of every formula is saved in the workbook.',
  },
  remedy: {
    lv: 'Atveriet failu programmā Excel un saglabājiet to; tā formulas aprēķina un rezultātus saglabā.',
    en: 'Open the file in Excel and save it; Excel works the formulas out and saves their results.',
  },
  check: fromParsing('workbook-formula-unsaved'),
};
