import { fromParsing, type Rule } from './rule.ts';

export const textMojibake: Rule = {
  id: 'text-mojibake',
  scope: 'row',
  severity: 'blocker',
  checks: {
    lv: 'Teksts nav nolasīts nepareizā kodējumā un tā saglabāts.',
    en: 'No text was read in a wrong encoding and saved so.',
  },
  remedy: {
    lv: 'Saglabājiet failu no sākotnējā avota UTF-8 kodējumā.',
    en: 'Save the file again as UTF-8 from where it came.',
  },
  check: fromParsing('text-mojibake'),
};
