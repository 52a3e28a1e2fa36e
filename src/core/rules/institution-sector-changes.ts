import type { Rule } from './rule.ts';
import { byId } from './validity.ts';

export const institutionSectorChanges: Rule = {
  id: 'institution-sector-changes',
  scope: 'reference',
  severity: 'blocker',
  checks: {
    lv: 'Visās iestādes rindās sektors ir viens un tas pats.',
    en: 'All rows of an institution are of one sector.',
  },
  remedy: {
    lv: 'Labojiet sektoru; ja iestāde tiešām ir cita, dodiet tai citu identifikatoru un rindu failā successions.csv.',
    en: 'Correct the sector; if it really is another body, give it another identifier and a row in successions.csv.',
  },
  *check({ dataset }) {
    for (const [id, rows] of byId(dataset.registry.institutions.map((row) => ({ ...row, id: row.institution_id })))) {
      const first = rows[0];
      for (const row of rows) {
        if (first === undefined || row.sector === first.sector) continue;
        yield {
          ...row.place,
          column: 'sector',
          subject: `${id}/${row.valid_from}`,
          found: row.sector,
          expected: { lv: first.sector, en: first.sector },
          message: {
            lv: `Iestādei „${id}” ${first.place.row}. rindā ir cits sektors.`,
            en: `Institution “${id}” has another sector in row ${first.place.row}.`,
          },
        };
      }
    }
  },
};
