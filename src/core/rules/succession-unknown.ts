import { nearest } from '../parse/nearest.ts';
import { INSTITUTIONS } from './paths.ts';
import { referable } from './readable.ts';
import type { Rule } from './rule.ts';

export const successionUnknown: Rule = {
  id: 'succession-unknown',
  scope: 'reference',
  severity: 'blocker',
  checks: {
    lv: 'Priekštecis un pārņēmējs ir iestāžu reģistrā.',
    en: 'Predecessor and successor are in the registry of institutions.',
  },
  remedy: {
    lv: 'Labojiet identifikatoru vai pievienojiet iestādi data/registry/institutions.csv.',
    en: 'Correct the identifier, or add the body to data/registry/institutions.csv.',
  },
  *check(context) {
    const { institutions, successions } = context.dataset.registry;
    const known = referable(
      context,
      INSTITUTIONS,
      'institution_id',
      institutions.map((row) => row.institution_id),
    );
    if (known === null) return;
    for (const row of successions) {
      for (const column of ['predecessor_id', 'successor_id'] as const) {
        if (known.has(row[column])) continue;
        yield {
          ...row.place,
          column,
          subject: `${row.predecessor_id}/${row.successor_id}`,
          found: row[column],
          expected: nearest(row[column], known),
          message: {
            lv: `Iestādes „${row[column]}” reģistrā nav.`,
            en: `Institution “${row[column]}” is not in the registry.`,
          },
        };
      }
    }
  },
};
