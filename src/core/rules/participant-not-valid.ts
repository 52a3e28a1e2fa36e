import { validInYear } from '../model/date.ts';
import { ended } from './ended.ts';
import { INSTITUTIONS } from './paths.ts';
import { lostRows } from './readable.ts';
import type { Rule } from './rule.ts';
import { byId } from './validity.ts';

export const participantNotValid: Rule = {
  id: 'participant-not-valid',
  scope: 'time',
  severity: 'blocker',
  checks: {
    lv: 'Dalībnieks mērījuma gadā pastāv vismaz vienu dienu.',
    en: 'A participant exists on at least one day of the edition’s year.',
  },
  remedy: {
    lv: 'Labojiet iestādes derīguma laiku reģistrā vai norādiet iestādi, kas tajā gadā pastāvēja.',
    en: 'Correct the validity in the registry, or name the institution that existed in that year.',
  },
  *check(context) {
    const versions = byId(context.dataset.registry.institutions.map((row) => ({ ...row, id: row.institution_id })));
    const lost = new Set(lostRows(context, INSTITUTIONS).map((row) => row.institution_id));
    for (const { info, participants } of context.dataset.editions) {
      for (const { institution_id, place } of participants) {
        const own = versions.get(institution_id);
        if (own === undefined || lost.has(institution_id)) continue;
        if (own.some((row) => validInYear({ from: row.valid_from, to: row.valid_to }, info.year))) continue;
        const fate = ended(context.dataset.registry, institution_id, info.year);
        yield {
          ...place,
          column: 'institution_id',
          subject: `${info.year}/${institution_id}`,
          found: institution_id,
          expected: fate ?? {
            lv: own.map((row) => `${row.valid_from || '…'} – ${row.valid_to || '…'}`).join('; '),
            en: own.map((row) => `${row.valid_from || '…'} – ${row.valid_to || '…'}`).join('; '),
          },
          message: {
            lv: `Iestāde „${institution_id}” ${info.year}. gadā nepastāv${fate === undefined ? '' : `: ${fate.lv}`}.`,
            en: `Institution “${institution_id}” does not exist in ${info.year}${fate === undefined ? '' : `: ${fate.en}`}.`,
          },
        };
      }
    }
  },
};
