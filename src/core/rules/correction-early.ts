import type { Rule } from './rule.ts';

export const correctionEarly: Rule = {
  id: 'correction-early',
  scope: 'plausibility',
  severity: 'warning',
  checks: {
    lv: 'Labojums nav agrāks par datu saņemšanu.',
    en: 'A correction is not earlier than the data that it corrects.',
  },
  remedy: { lv: 'Pārbaudiet labojuma datumu.', en: 'Check the date of the correction.' },
  *check({ dataset }) {
    const received = new Map(dataset.editions.map(({ info }) => [info.year, info.received]));
    for (const { correction_id, edition, date, place } of dataset.corrections) {
      const since = received.get(edition) ?? '';
      // Of a year alone nobody knows whether it was before.
      if (since === '' || date >= since.slice(0, date.length)) continue;
      yield {
        ...place,
        column: 'date',
        subject: correction_id,
        found: date,
        expected: { lv: `${since} vai vēlāk`, en: `${since} or later` },
        message: {
          lv: `Labojums „${correction_id}” ir agrāks par ${edition}. gada datu saņemšanu.`,
          en: `Correction “${correction_id}” is earlier than the data of ${edition}.`,
        },
      };
    }
  },
};
