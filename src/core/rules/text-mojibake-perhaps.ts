import { surelyMisread } from '../parse/misread.ts';
import { inText } from './file-text.ts';
import { perColumn } from './per-column.ts';
import { problemOf, type Rule } from './rule.ts';

export const textMojibakePerhaps: Rule = {
  id: 'text-mojibake-perhaps',
  scope: 'row',
  severity: 'warning',
  checks: {
    lv: 'Tekstā nav burtu, kas rodas, latviešu burtus nolasot nepareizā kodējumā.',
    en: 'No text has the letters that Latvian ones become in a wrong encoding.',
  },
  remedy: {
    lv: 'Ja teksts ir latviski, ierakstiet pareizos burtus vai saglabājiet failu no sākotnējā avota UTF-8 kodējumā; citas valodas vārdā nekas nav jālabo.',
    en: 'Where the text is Latvian, write the right letters or save the file again as UTF-8 from where it came; a word of another language needs no correction.',
  },
  check(context) {
    const isSure = inText(context, surelyMisread);
    const reported = context.reported.get('text-mojibake') ?? [];
    return perColumn(
      reported
        .filter(({ doubtful, file }) => doubtful === true && !isSure(file))
        .map(problemOf)
        .map((problem) => ({
          ...problem,
          message: {
            lv: `Kolonnas „${problem.column}” teksts, iespējams, ir nolasīts nepareizā kodējumā.`,
            en: `The text in column “${problem.column}” was perhaps read in a wrong encoding.`,
          },
        })),
    );
  },
};
