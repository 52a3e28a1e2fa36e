import { fromParsing, type Rule } from './rule.ts';

export const excelDate: Rule = {
  id: 'excel-date',
  scope: 'row',
  severity: 'blocker',
  checks: {
    lv: 'Skaitļa vietā nav datuma, par ko to pārvērtis Excel.',
    en: 'No number was turned into a date by Excel.',
  },
  remedy: {
    lv: 'Ierakstiet skaitli no sākotnējā avota; programmā Excel kolonnai pirms tam izvēlieties formātu „Teksts”.',
    en: 'Write the number from where it came; in Excel give the column the format “Text” first.',
  },
  check: fromParsing('excel-date'),
};
