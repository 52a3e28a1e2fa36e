import { INSTITUTIONS } from './paths.ts';
import { unreadable } from './readable.ts';
import type { Rule } from './rule.ts';

export const registrationNumberShared: Rule = {
  id: 'registration-number-shared',
  scope: 'plausibility',
  severity: 'warning',
  checks: {
    lv: 'Vienu reģistrācijas numuru nelieto divas iestādes.',
    en: 'No two bodies have the same registration number.',
  },
  remedy: {
    lv: 'Labojiet numuru; ja tā ir viena un tā pati iestāde, lietojiet vienu identifikatoru.',
    en: 'Mend the number; where it is one and the same body use one identifier.',
  },
  *check(context) {
    if (unreadable(context, INSTITUTIONS)) return;
    const first = new Map<string, string>();
    const told = new Set<string>();
    for (const { institution_id, registration_number, place } of context.dataset.registry.institutions) {
      if (registration_number === '') continue;
      const owner = first.get(registration_number) ?? institution_id;
      first.set(registration_number, owner);
      if (owner === institution_id || told.has(institution_id)) continue;
      told.add(institution_id);
      yield {
        ...place,
        column: 'registration_number',
        subject: institution_id,
        found: registration_number,
        expected: { lv: 'savs numurs vai tukša šūna', en: 'a number of its own or a blank cell' },
        message: {
          lv: `Šāds reģistrācijas numurs jau ir iestādei „${owner}”.`,
          en: `Institution “${owner}” has this registration number already.`,
        },
      };
    }
  },
};
