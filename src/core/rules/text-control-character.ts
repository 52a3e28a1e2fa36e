import { fromParsing, type Rule } from './rule.ts';

export const textControlCharacter: Rule = {
  id: 'text-control-character',
  scope: 'row',
  severity: 'blocker',
  checks: {
    lv: 'Šūnās nav vadības rakstzīmju.',
    en: 'Cells hold no control characters.',
  },
  remedy: {
    lv: 'Izdzēsiet rakstzīmi; ja tādu ir daudz, saglabājiet failu no jauna UTF-8 kodējumā.',
    en: 'Delete the character; where there are many, save the file again as UTF-8.',
  },
  check: fromParsing('text-control-character'),
};
