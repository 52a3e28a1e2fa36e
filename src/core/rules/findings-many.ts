import { LIMITS } from '../parse/limits.ts';
import { fromParsing, type Rule } from './rule.ts';

export const findingsMany: Rule = {
  id: 'findings-many',
  scope: 'file',
  severity: 'warning',
  checks: {
    lv: `Neviena pārbaude neatrod vairāk par ${LIMITS.findings} vietām.`,
    en: `No rule finds more than ${LIMITS.findings} places.`,
  },
  remedy: {
    lv: 'Labojiet nosauktās vietas un pārbaudiet vēlreiz; tik daudz kļūdu parasti ir viena cēloņa dēļ.',
    en: 'Correct the places that are named and validate again; so many mostly have one cause.',
  },
  check: fromParsing('findings-many'),
};
