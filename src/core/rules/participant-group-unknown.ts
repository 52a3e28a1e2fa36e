import { validInYear } from '../model/date.ts';
import { sectorsById } from '../model/dataset.ts';
import { nearest } from '../parse/nearest.ts';
import { GROUPS } from './paths.ts';
import { referable } from './readable.ts';
import type { Rule } from './rule.ts';

export const participantGroupUnknown: Rule = {
  id: 'participant-group-unknown',
  scope: 'reference',
  severity: 'blocker',
  checks: {
    lv: 'Dalībnieka grupa ir grupu reģistrā, tajā pašā sektorā un tajā gadā pastāv.',
    en: 'The group of a participant is in the registry of groups, in the same sector, and exists in that year.',
  },
  remedy: {
    lv: 'Labojiet grupas identifikatoru, papildiniet data/registry/groups.csv vai atstājiet šūnu tukšu.',
    en: 'Correct the identifier of the group, complete data/registry/groups.csv, or leave the cell blank.',
  },
  *check(context) {
    const { registry, editions } = context.dataset;
    const sectorOf = sectorsById(context.dataset);
    for (const { info, participants } of editions) {
      const known = new Map(
        [...new Set(sectorOf.values())].map((sector) => {
          const valid = registry.groups.filter(
            (row) => row.sector === sector && validInYear({ from: row.valid_from, to: row.valid_to }, info.year),
          );
          return [
            sector,
            referable(
              context,
              GROUPS,
              'group_id',
              valid.map((row) => row.group_id),
            ),
          ];
        }),
      );
      for (const { institution_id, group_id, place } of participants) {
        const sector = sectorOf.get(institution_id);
        const groups = sector === undefined ? null : (known.get(sector) ?? null);
        if (group_id === '' || groups === null || groups.has(group_id)) continue;
        yield {
          ...place,
          column: 'group_id',
          subject: `${info.year}/${institution_id}`,
          found: group_id,
          expected: nearest(group_id, groups),
          message: {
            lv: `Grupas „${group_id}”, kurā ir „${institution_id}”, šajā sektorā ${info.year}. gadā nav.`,
            en: `There is no group “${group_id}”, in which “${institution_id}” is, in this sector in ${info.year}.`,
          },
        };
      }
    }
  },
};
