import { fromParsing, type Rule } from './rule.ts';

export const fileBom: Rule = {
  id: 'file-bom',
  scope: 'file',
  severity: 'warning',
  checks: { lv: 'Faila sākumā nav baitu secības zīmes.', en: 'Files do not start with a byte order mark.' },
  remedy: {
    lv: 'Saglabājiet failu UTF-8 kodējumā bez BOM; pārveidošana notikusi bez zaudējumiem.',
    en: 'Save the file as UTF-8 without a BOM; nothing was lost in the conversion.',
  },
  check: fromParsing('file-bom'),
};
