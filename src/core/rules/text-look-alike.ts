import { hasOtherAlphabet } from '../parse/look-alike.ts';
import { inText } from './file-text.ts';
import { problemOf, type Rule } from './rule.ts';

export const textLookAlike: Rule = {
  id: 'text-look-alike',
  scope: 'row',
  severity: 'warning',
  checks: {
    lv: 'Vienā vārdā nav dažādu alfabētu burtu, kas izskatās līdzīgi, un neviena šūna nav tikai no cita alfabēta līdziniekiem.',
    en: 'No word mixes letters of different alphabets that look alike, and no cell is all of another alphabet’s look-alikes.',
  },
  remedy: {
    lv: 'Uzrakstiet vārdu no jauna ar viena alfabēta burtiem.',
    en: 'Type the word anew in letters of one alphabet.',
  },
  *check(context) {
    const isOther = inText(context, hasOtherAlphabet);
    for (const problem of context.reported.get('text-look-alike') ?? [])
      if (problem.doubtful !== true || !isOther(problem.file)) yield problemOf(problem);
  },
};
