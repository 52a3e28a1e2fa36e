import { fromParsing, type Rule } from './rule.ts';

export const fileConverted: Rule = {
  id: 'file-converted',
  scope: 'file',
  severity: 'warning',
  checks: {
    lv: 'Faili ir UTF-8 kodējumā; citu kodējumu pārveido tikai tad, ja tas droši nolasāms.',
    en: 'Files are encoded in UTF-8; another encoding is only converted where it is read for sure.',
  },
  remedy: {
    lv: 'Pārbaudiet piemērā, vai burti ir pareizi; citādi saglabājiet failu UTF-8 kodējumā (programmā Excel: „CSV UTF-8”).',
    en: 'See in the example whether the letters are right; if not, save the file as UTF-8 (in Excel: “CSV UTF-8”).',
  },
  check: fromParsing('file-converted'),
};
