import { INSTITUTIONS } from './paths.ts';
import { unreadable } from './readable.ts';
import type { Rule } from './rule.ts';

/** So many bodies are named. */
const NAMED = 4;

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
    en: 'Correct the number; where it is one and the same body use one identifier.',
  },
  *check(context) {
    if (unreadable(context, INSTITUTIONS)) return;
    const numbered = context.dataset.registry.institutions.filter((row) => row.registration_number !== '');
    for (const [number, rows] of Map.groupBy(numbered, (row) => row.registration_number)) {
      // A body has a row for each of its names.
      const owners = [...Map.groupBy(rows, (row) => row.institution_id).values()].flatMap(([row]) => row ?? []);
      const [, second] = owners;
      if (second === undefined) continue;
      const ids = owners.slice(0, NAMED).map(({ institution_id }) => institution_id);
      const n = owners.length;
      yield {
        ...second.place,
        column: 'registration_number',
        subject: number,
        found: number,
        expected: { lv: 'savs numurs vai tukša šūna', en: 'a number of its own or a blank cell' },
        message: {
          lv: `Viens reģistrācijas numurs ir vairākām iestādēm (to skaits: ${n}): ${ids.map((id) => `„${id}”`).join(', ')}${n > NAMED ? ' …' : ''}.`,
          en: `${n} institutions have one registration number: ${ids.map((id) => `“${id}”`).join(', ')}${n > NAMED ? ' …' : ''}.`,
        },
      };
    }
  },
};
