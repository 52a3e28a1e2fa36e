import { misnamed } from './file-name.ts';
import { fromParsing, type Rule } from './rule.ts';

export const fileMissing: Rule = {
  id: 'file-missing',
  scope: 'file',
  severity: 'blocker',
  checks: { lv: 'Visi vajadzīgie faili ir savā vietā.', en: 'Every required file is there.' },
  remedy: {
    lv: 'Pievienojiet failu vai pārbaudiet, vai tā nosaukums un mape ir pareizi.',
    en: 'Add the file, or check its name and folder.',
  },
  *check(context) {
    // A file that is there under another name is spoken of by its name.
    const meant = misnamed(context);
    for (const problem of fromParsing('file-missing')(context)) if (!meant.has(problem.file)) yield problem;
  },
};
