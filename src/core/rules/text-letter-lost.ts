import { fromParsing, type Rule } from './rule.ts';

export const textLetterLost: Rule = {
  id: 'text-letter-lost',
  scope: 'row',
  severity: 'blocker',
  checks: {
    lv: 'Burta vietā vārdā nav jautājuma zīmes, ko atstāj kodējums, kurā burta nav.',
    en: 'No question mark stands within a word, as an encoding leaves it that lacks the letter.',
  },
  remedy: {
    lv: 'Ierakstiet zaudēto burtu vai saglabājiet failu no sākotnējā avota UTF-8 kodējumā.',
    en: 'Write the lost letter, or save the file again as UTF-8 from where it came.',
  },
  check: fromParsing('text-letter-lost'),
};
