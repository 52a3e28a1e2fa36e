import { fromParsing, type Rule } from './rule.ts';

export const csvDelimiter: Rule = {
  id: 'csv-delimiter',
  scope: 'file',
  severity: 'blocker',
  checks: { lv: 'Kolonnas atdala komats.', en: 'Columns are separated by commas.' },
  remedy: {
    lv: 'Saglabājiet failu kā „CSV UTF-8 (atdalīts ar komatu)”; Excel latviešu iestatījumos liek semikolu.',
    en: 'Save the file as “CSV UTF-8 (comma delimited)”; Excel with Latvian settings writes semicolons.',
  },
  check: fromParsing('csv-delimiter'),
};
