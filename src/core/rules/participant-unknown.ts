import { nearest } from '../parse/nearest.ts';
import { INSTITUTIONS } from './paths.ts';
import { referable } from './readable.ts';
import type { Rule } from './rule.ts';

export const participantUnknown: Rule = {
  id: 'participant-unknown',
  scope: 'reference',
  severity: 'blocker',
  checks: { lv: 'Katrs dalībnieks ir reģistrā.', en: 'Every participant is in the registry.' },
  remedy: {
    lv: 'Labojiet identifikatoru vai pievienojiet iestādi failā data/registry/institutions.csv.',
    en: 'Correct the identifier, or add the body to data/registry/institutions.csv.',
  },
  *check(context) {
    const { registry, editions } = context.dataset;
    const known = referable(
      context,
      INSTITUTIONS,
      'institution_id',
      registry.institutions.map((row) => row.institution_id),
    );
    if (known === null) return;
    for (const edition of editions) {
      for (const { institution_id, place } of edition.participants) {
        if (known.has(institution_id)) continue;
        yield {
          ...place,
          column: 'institution_id',
          subject: `${edition.info.year}/${institution_id}`,
          found: institution_id,
          expected: nearest(institution_id, known),
          message: {
            lv: `Iestādes „${institution_id}” reģistrā nav.`,
            en: `Institution “${institution_id}” is not in the registry.`,
          },
        };
      }
    }
  },
};
