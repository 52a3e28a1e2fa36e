import { LIMITS } from '../parse/limits.ts';
import { fromParsing, type Rule } from './rule.ts';

export const csvLimits: Rule = {
  id: 'csv-limits',
  scope: 'file',
  severity: 'blocker',
  checks: {
    lv: `Tabulas nav pārmērīgas: ne vairāk kā ${LIMITS.rows} rindu (atbilžu – ${LIMITS.answers}), ${LIMITS.columns} kolonnu un ${LIMITS.cellLength} rakstzīmju šūnā.`,
    en: `Tables are of a sensible size: at most ${LIMITS.rows} rows (${LIMITS.answers} of answers), ${LIMITS.columns} columns and ${LIMITS.cellLength} characters in a cell.`,
  },
  remedy: {
    lv: 'Pārbaudiet, vai rindā netrūkst pēdiņu vai rindas beigu; garu tekstu saīsiniet.',
    en: 'See whether the row lacks a quote or its end; shorten a long text.',
  },
  check: fromParsing('csv-limits'),
};
