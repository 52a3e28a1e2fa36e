import type { Rule } from './rule.ts';

export const correctionDuplicate: Rule = {
  id: 'correction-duplicate',
  scope: 'row',
  severity: 'blocker',
  checks: { lv: 'Labojumu identifikatori neatkārtojas.', en: 'No two corrections have the same identifier.' },
  remedy: { lv: 'Dodiet labojumam citu identifikatoru.', en: 'Give the correction another identifier.' },
  *check({ dataset }) {
    const first = new Map<string, number | undefined>();
    for (const { correction_id, place } of dataset.corrections) {
      if (first.has(correction_id)) {
        yield {
          ...place,
          column: 'correction_id',
          subject: correction_id,
          found: correction_id,
          expected: { lv: 'katram labojumam savs apzīmējums', en: 'each correction by an id of its own' },
          message: {
            lv: `Labojums „${correction_id}” jau ir ${first.get(correction_id)}. rindā.`,
            en: `Correction “${correction_id}” already stands in row ${first.get(correction_id)}.`,
          },
        };
      } else first.set(correction_id, place.row);
    }
  },
};
