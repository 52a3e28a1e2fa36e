import { sectorsById } from '../model/dataset.ts';
import { INSTITUTIONS, participantsFile } from './paths.ts';
import { lostRows, unreadable } from './readable.ts';
import type { Rule } from './rule.ts';

export const editionParticipants: Rule = {
  id: 'edition-participants',
  scope: 'reference',
  severity: 'blocker',
  checks: {
    lv: 'Katram mērījuma sektoram ir dalībnieki.',
    en: 'Every sector of an edition has participants.',
  },
  remedy: {
    lv: 'Ierakstiet dalībniekus failā participants.csv vai izņemiet sektoru no faila edition.json.',
    en: 'Write the participants to participants.csv, or take the sector out of edition.json.',
  },
  *check(context) {
    if (unreadable(context, INSTITUTIONS)) return;
    const sectorOf = sectorsById(context.dataset);
    for (const { info, participants } of context.dataset.editions) {
      if (info.status === 'figures_only') continue;
      const file = participantsFile(info.year);
      if (unreadable(context, file) || lostRows(context, file).length > 0) continue;
      for (const sector of info.sectors) {
        const some = participants.some(({ institution_id }) => (sectorOf.get(institution_id) ?? sector) === sector);
        if (some) continue;
        yield {
          file,
          row: 1,
          column: 'institution_id',
          subject: `${info.year}/${sector}`,
          found: '',
          expected: { lv: 'vismaz viens dalībnieks', en: 'at least one participant' },
          message: { lv: `Sektoram „${sector}” nav neviena dalībnieka.`, en: `Sector “${sector}” has no participant.` },
        };
      }
    }
  },
};
