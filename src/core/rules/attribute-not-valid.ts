import { validInYear } from '../model/date.ts';
import { ended } from './ended.ts';
import { INSTITUTIONS } from './paths.ts';
import { lostRows } from './readable.ts';
import type { Rule } from './rule.ts';
import { byId } from './validity.ts';

export const attributeNotValid: Rule = {
  id: 'attribute-not-valid',
  scope: 'time',
  severity: 'blocker',
  checks: {
    lv: 'Iestāde pastāv mērījuma gadā, par kuru ir dota tās pazīme.',
    en: 'A body exists in the year of the edition for which its attribute is given.',
  },
  remedy: {
    lv: 'Labojiet gadu vai iestādes identifikatoru, vai tās derīguma laiku reģistrā.',
    en: 'Correct the year or the identifier of the body, or its validity in the registry.',
  },
  *check(context) {
    const { registry } = context.dataset;
    const versions = byId(registry.institutions.map((row) => ({ ...row, id: row.institution_id })));
    const lost = new Set(lostRows(context, INSTITUTIONS).map((row) => row['institution_id']));
    const told = new Set<string>();
    for (const { institution_id, edition, place } of registry.attributes) {
      const own = versions.get(institution_id);
      const subject = `${edition}/${institution_id}`;
      if (own === undefined || lost.has(institution_id) || told.has(subject)) continue;
      if (own.some((row) => validInYear({ from: row.valid_from, to: row.valid_to }, edition))) continue;
      told.add(subject);
      const times = own.map((row) => `${row.valid_from || '…'} – ${row.valid_to || '…'}`).join('; ');
      yield {
        ...place,
        column: 'institution_id',
        subject,
        found: institution_id,
        expected: ended(registry, institution_id, edition) ?? { lv: times, en: times },
        message: {
          lv: `Iestāde „${institution_id}” ${edition}. gadā nepastāv.`,
          en: `Institution “${institution_id}” does not exist in ${edition}.`,
        },
      };
    }
  },
};
