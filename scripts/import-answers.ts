import { runVerb } from './lib/verb.ts';
import { IMPORT } from './lib/verbs/import.ts';
import { importAnswers } from './lib/workbook/import-answers.ts';

/** `npm run import -- FILE.xlsx …`: filled-in workbooks back into answers.csv. */
await runVerb(IMPORT, importAnswers);
