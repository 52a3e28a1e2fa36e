import type { Rule } from './rule.ts';

export const correctionIdle: Rule = {
  id: 'correction-idle',
  scope: 'plausibility',
  severity: 'warning',
  checks: { lv: 'Katrs labojums kaut ko maina.', en: 'Every correction changes something.' },
  remedy: { lv: 'Labojiet jauno vērtību vai izdzēsiet rindu.', en: 'Correct the new value, or delete the row.' },
  *check({ dataset }) {
    for (const { correction_id, old_value, new_value, place } of dataset.corrections) {
      if (old_value !== new_value) continue;
      yield {
        ...place,
        column: 'new_value',
        subject: correction_id,
        found: new_value,
        expected: { lv: `cita vērtība nekā ${old_value}`, en: `another value than ${old_value}` },
        message: {
          lv: `Labojums „${correction_id}” neko nemaina.`,
          en: `Correction “${correction_id}” changes nothing.`,
        },
      };
    }
  },
};
