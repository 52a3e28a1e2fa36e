import { nearest } from '../parse/nearest.ts';
import { INSTITUTIONS } from './paths.ts';
import { referable } from './readable.ts';
import type { Rule } from './rule.ts';

export const attributeInstitutionUnknown: Rule = {
  id: 'attribute-institution-unknown',
  scope: 'reference',
  severity: 'blocker',
  checks: {
    lv: 'Iestāde, kuras pazīme ir dota, ir iestāžu reģistrā.',
    en: 'A body of which an attribute is given is in the registry of institutions.',
  },
  remedy: {
    lv: 'Labojiet identifikatoru vai pievienojiet iestādi data/registry/institutions.csv.',
    en: 'Correct the identifier, or add the body to data/registry/institutions.csv.',
  },
  *check(context) {
    const { institutions, attributes } = context.dataset.registry;
    const ids = institutions.map((row) => row.institution_id);
    const known = referable(context, INSTITUTIONS, 'institution_id', ids);
    if (known === null) return;
    const told = new Set<string>();
    for (const { institution_id, place } of attributes) {
      if (known.has(institution_id) || told.has(institution_id)) continue;
      told.add(institution_id);
      yield {
        ...place,
        column: 'institution_id',
        subject: institution_id,
        found: institution_id,
        expected: nearest(institution_id, known),
        message: {
          lv: `Iestādes „${institution_id}” reģistrā nav.`,
          en: `Institution “${institution_id}” is not in the registry.`,
        },
      };
    }
  },
};
