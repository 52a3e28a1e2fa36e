import { fromParsing, type Rule } from './rule.ts';

export const textReplacementCharacter: Rule = {
  id: 'text-replacement-character',
  scope: 'row',
  severity: 'blocker',
  checks: {
    lv: 'Šūnās nav zīmes „U+FFFD”, kas paliek burta vietā, kad kodējums ir sajaukts.',
    en: 'Cells hold no “U+FFFD”, the sign left in the place of a letter where encodings were mixed up.',
  },
  remedy: {
    lv: 'Ierakstiet zaudēto burtu vai saglabājiet failu no sākotnējā avota UTF-8 kodējumā.',
    en: 'Write the lost letter, or save the file again as UTF-8 from where it came.',
  },
  check: fromParsing('text-replacement-character'),
};
