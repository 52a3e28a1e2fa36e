import type { Rule } from './rule.ts';

export const attributeDuplicate: Rule = {
  id: 'attribute-duplicate',
  scope: 'row',
  severity: 'blocker',
  checks: {
    lv: 'Katra iestādes pazīme katram mērījumam ir vienreiz.',
    en: 'Each attribute of a body stands once for each edition.',
  },
  remedy: { lv: 'Atstājiet vienu no abām rindām.', en: 'Keep one of the two rows.' },
  *check({ dataset }) {
    const first = new Map<string, number | undefined>();
    for (const { institution_id, edition, attribute, value, place } of dataset.registry.attributes) {
      const key = `${edition}/${institution_id}/${attribute}`;
      if (!first.has(key)) {
        first.set(key, place.row);
        continue;
      }
      yield {
        ...place,
        column: 'attribute',
        subject: key,
        found: `${institution_id}, ${edition}, ${attribute}: ${value}`,
        expected: { lv: 'katra pazīme vienreiz', en: 'each attribute once' },
        message: {
          lv: `Iestādes „${institution_id}” pazīme „${attribute}” par ${edition}. gadu jau ir ${first.get(key)}. rindā.`,
          en: `Attribute “${attribute}” of “${institution_id}” in ${edition} already stands in row ${first.get(key)}.`,
        },
      };
    }
  },
};
