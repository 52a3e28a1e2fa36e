import type { Rule } from './rule.ts';

export const groupKind: Rule = {
  id: 'group-kind',
  scope: 'reference',
  severity: 'blocker',
  checks: {
    lv: 'Resors ir valsts sektorā, pašvaldību grupa – pašvaldību sektorā.',
    en: 'A ministry group belongs to the state sector, a municipal group to the municipal one.',
  },
  remedy: {
    lv: 'Labojiet grupas veidu vai sektoru.',
    en: 'Correct the kind or the sector of the group.',
  },
  *check({ dataset }) {
    for (const { group_id, kind, sector, place } of dataset.registry.groups) {
      const expected = sector === 'state' ? 'ministry' : 'municipal';
      if (kind === expected) continue;
      yield {
        ...place,
        column: 'kind',
        subject: group_id,
        found: `${kind}, ${sector}`,
        expected: { lv: expected, en: expected },
        message: {
          lv: `Grupas „${group_id}” veids neatbilst tās sektoram.`,
          en: `The kind of group “${group_id}” does not fit its sector.`,
        },
      };
    }
  },
};
