import { SECTORS } from '../model/vocabulary.ts';
import { nearest } from '../parse/nearest.ts';
import { GROUPS } from './paths.ts';
import { referable } from './readable.ts';
import type { Rule } from './rule.ts';

export const institutionGroupUnknown: Rule = {
  id: 'institution-group-unknown',
  scope: 'reference',
  severity: 'blocker',
  checks: {
    lv: 'Iestādes grupa ir grupu reģistrā, tajā pašā sektorā.',
    en: 'The group of an institution is in the registry of groups, in the same sector.',
  },
  remedy: {
    lv: 'Labojiet grupas identifikatoru vai pievienojiet grupu failā data/registry/groups.csv.',
    en: 'Correct the identifier of the group, or add the group to data/registry/groups.csv.',
  },
  *check(context) {
    const { groups, institutions } = context.dataset.registry;
    const knownIn = new Map(
      SECTORS.map((sector) => {
        const own = groups.filter((group) => group.sector === sector).map((group) => group.group_id);
        return [sector, referable(context, GROUPS, 'group_id', own)];
      }),
    );
    for (const { institution_id, group_id, sector, valid_from, place } of institutions) {
      const known = knownIn.get(sector) ?? null;
      if (group_id === '' || known === null || known.has(group_id)) continue;
      yield {
        ...place,
        column: 'group_id',
        subject: `${institution_id}/${valid_from}`,
        found: group_id,
        expected: nearest(group_id, known),
        message: {
          lv: `Grupas „${group_id}”, kurā ir „${institution_id}”, šajā sektorā nav.`,
          en: `There is no group “${group_id}”, in which “${institution_id}” is, in this sector.`,
        },
      };
    }
  },
};
