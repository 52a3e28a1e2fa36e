import { LIMITS } from '../parse/limits.ts';
import { fromParsing, type Rule } from './rule.ts';

export const jsonLimits: Rule = {
  id: 'json-limits',
  scope: 'file',
  severity: 'blocker',
  checks: {
    lv: `JSON failā ir ne vairāk kā ${LIMITS.jsonBytes} baitu, ${LIMITS.jsonKeys} atslēgu un ${LIMITS.jsonDepth} iekavu cita citā.`,
    en: `A JSON file has at most ${LIMITS.jsonBytes} bytes, ${LIMITS.jsonKeys} keys and ${LIMITS.jsonDepth} brackets within one another.`,
  },
  remedy: {
    lv: 'Pārbaudiet, vai tas ir īstais fails, un izņemiet, kas tur nav vajadzīgs.',
    en: 'See whether this is the right file, and take out what it does not need.',
  },
  check: fromParsing('json-limits'),
};
