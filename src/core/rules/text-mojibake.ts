import { surelyMisread } from '../parse/misread.ts';
import { inText } from './file-text.ts';
import { perColumn } from './per-column.ts';
import { problemOf, type Rule } from './rule.ts';

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
  *check(context) {
    const isSure = inText(context, surelyMisread);
    const reported = context.reported.get('text-mojibake') ?? [];
    yield* reported.filter(({ doubtful }) => doubtful !== true).map(problemOf);
    yield* perColumn(reported.filter(({ doubtful, file }) => doubtful === true && isSure(file)).map(problemOf));
  },
};
