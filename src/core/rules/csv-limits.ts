import { LIMITS } from '../parse/limits.ts';
import { fromParsing, type Rule } from './rule.ts';

export const csvLimits: Rule = {
  id: 'csv-limits',
  scope: 'file',
  severity: 'blocker',
  checks: {
    lv: `Tabulas ietilpst Excel lapā: ne vairāk kā ${LIMITS.rows} rindu, ${LIMITS.columns} kolonnu un ${LIMITS.cellLength} rakstzīmju šūnā.`,
    en: `Tables fit into a sheet of Excel: at most ${LIMITS.rows} rows, ${LIMITS.columns} columns and ${LIMITS.cellLength} characters in a cell.`,
  },
  remedy: {
    lv: 'Pārbaudiet, vai rindā netrūkst pēdiņu vai rindas beigu; garu tekstu saīsiniet.',
    en: 'See whether the row lacks a quote or its end; shorten a long text.',
  },
  check: fromParsing('csv-limits'),
};
