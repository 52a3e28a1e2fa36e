import { fromParsing, type Rule } from './rule.ts';

export const textLookAlike: Rule = {
  id: 'text-look-alike',
  scope: 'row',
  severity: 'warning',
  checks: {
    lv: 'Vienā vārdā nav dažādu alfabētu burtu, kas izskatās līdzīgi.',
    en: 'No word mixes letters of different alphabets that look alike.',
  },
  remedy: {
    lv: 'Uzrakstiet vārdu no jauna ar viena alfabēta burtiem.',
    en: 'Type the word anew in letters of one alphabet.',
  },
  check: fromParsing('text-look-alike'),
};
