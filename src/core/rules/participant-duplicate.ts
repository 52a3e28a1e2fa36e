import type { Rule } from './rule.ts';

export const participantDuplicate: Rule = {
  id: 'participant-duplicate',
  scope: 'row',
  severity: 'blocker',
  checks: { lv: 'Katrs dalībnieks mērījumā ir vienreiz.', en: 'Every participant stands once in an edition.' },
  remedy: { lv: 'Atstājiet vienu no abām rindām.', en: 'Keep one of the two rows.' },
  *check({ dataset }) {
    for (const { info, participants } of dataset.editions) {
      const rows = new Map<string, number | undefined>();
      for (const { institution_id, place } of participants) {
        if (rows.has(institution_id)) {
          yield {
            ...place,
            column: 'institution_id',
            subject: `${info.year}/${institution_id}`,
            found: institution_id,
            expected: { lv: 'katrs dalībnieks vienreiz', en: 'each participant once' },
            message: {
              lv: `Dalībnieks „${institution_id}” ${info.year}. gadā jau ir ${rows.get(institution_id)}. rindā.`,
              en: `Participant “${institution_id}” of ${info.year} already stands in row ${rows.get(institution_id)}.`,
            },
          };
        } else rows.set(institution_id, place.row);
      }
    }
  },
};
