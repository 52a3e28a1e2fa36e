import { fromParsing, type Rule } from './rule.ts';

export const fileEncoding: Rule = {
  id: 'file-encoding',
  scope: 'file',
  severity: 'blocker',
  checks: { lv: 'Faili ir UTF-8 kodējumā.', en: 'Files are encoded in UTF-8.' },
  remedy: {
    lv: 'Saglabājiet failu UTF-8 kodējumā (programmā Excel: „CSV UTF-8”).',
    en: 'Save the file as UTF-8 (in Excel: “CSV UTF-8”).',
  },
  check: fromParsing('file-encoding'),
};
