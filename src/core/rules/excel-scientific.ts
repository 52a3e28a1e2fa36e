import { fromParsing, type Rule } from './rule.ts';

export const excelScientific: Rule = {
  id: 'excel-scientific',
  scope: 'row',
  severity: 'blocker',
  checks: {
    lv: 'Skaitļi nav saīsināti ar E, kā to dara Excel.',
    en: 'No number was shortened with E, as Excel does.',
  },
  remedy: {
    lv: 'Ierakstiet visus ciparus no sākotnējā avota; programmā Excel kolonnai pirms tam izvēlieties formātu „Teksts”.',
    en: 'Write all digits from where they came; in Excel give the column the format “Text” first.',
  },
  check: fromParsing('excel-scientific'),
};
