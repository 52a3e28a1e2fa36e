import { endsBeforeStart, possiblyOverlap } from '../model/date.ts';
import type { Rule } from './rule.ts';
import { byId } from './validity.ts';

export const institutionGroupNotValid: Rule = {
  id: 'institution-group-not-valid',
  scope: 'time',
  severity: 'blocker',
  checks: {
    lv: 'Iestādes grupa pastāv laikā, kad iestāde tajā ir.',
    en: 'The group of an institution exists while the institution belongs to it.',
  },
  remedy: {
    lv: 'Labojiet iestādes vai grupas derīguma laiku vai norādiet citu grupu.',
    en: 'Correct the validity of the institution or of the group, or name another group.',
  },
  *check({ dataset: { registry } }) {
    const groups = byId(registry.groups.map((row) => ({ ...row, id: row.group_id })));
    for (const { institution_id, group_id, valid_from, valid_to, place } of registry.institutions) {
      const own = groups.get(group_id);
      const span = { from: valid_from, to: valid_to };
      // A validity that ends before it starts is a finding of its own.
      if (own === undefined || endsBeforeStart(span)) continue;
      if (own.some((group) => possiblyOverlap(span, { from: group.valid_from, to: group.valid_to }))) continue;
      yield {
        ...place,
        column: 'group_id',
        subject: `${institution_id}/${valid_from}`,
        found: group_id,
        expected: {
          lv: `grupa, kas pastāv laikā ${valid_from || '…'} – ${valid_to || '…'}`,
          en: `a group that exists during ${valid_from || '…'} – ${valid_to || '…'}`,
        },
        message: {
          lv: `Grupa „${group_id}” laikā, kad tajā ir „${institution_id}”, nepastāv.`,
          en: `Group “${group_id}” does not exist while “${institution_id}” is in it.`,
        },
      };
    }
  },
};
