import { fromParsing, type Rule } from './rule.ts';

export const textPlaceholder: Rule = {
  id: 'text-placeholder',
  scope: 'row',
  severity: 'warning',
  checks: {
    lv: 'Šūnā nav programmas vai cilvēka vietturis tukšas vērtības vietā.',
    en: 'No cell holds a placeholder in the place of nothing.',
  },
  remedy: {
    lv: 'Ierakstiet vērtību vai atstājiet šūnu tukšu.',
    en: 'Write the value, or leave the cell blank.',
  },
  check: fromParsing('text-placeholder'),
};
