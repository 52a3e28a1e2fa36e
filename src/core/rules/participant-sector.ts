import { sectorsById } from '../model/dataset.ts';
import type { Rule } from './rule.ts';

export const participantSector: Rule = {
  id: 'participant-sector',
  scope: 'reference',
  severity: 'blocker',
  checks: {
    lv: 'Dalībnieka sektors ir viens no mērījuma sektoriem.',
    en: 'The sector of a participant is one of the edition’s sectors.',
  },
  remedy: {
    lv: 'Pievienojiet sektoru failā edition.json vai izdzēsiet dalībnieku.',
    en: 'Add the sector to edition.json, or delete the participant.',
  },
  *check({ dataset }) {
    const sectorOf = sectorsById(dataset);
    for (const { info, participants } of dataset.editions) {
      // A list that names nothing is a finding of its own (edition-sectors).
      if (info.sectors.length === 0) continue;
      for (const { institution_id, place } of participants) {
        const sector = sectorOf.get(institution_id);
        if (sector === undefined || info.sectors.includes(sector)) continue;
        yield {
          ...place,
          column: 'institution_id',
          subject: `${info.year}/${institution_id}`,
          found: `${institution_id} (${sector})`,
          expected: { lv: info.sectors.join(', '), en: info.sectors.join(', ') },
          message: {
            lv: `Mērījumā nav sektora „${sector}”, kuram iestāde pieder.`,
            en: `The edition does not have sector “${sector}”, to which the institution belongs.`,
          },
        };
      }
    }
  },
};
