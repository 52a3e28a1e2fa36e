import type { Rule } from './rule.ts';

/** Weights of the eleven digits; their weighted sum leaves 3 when divided by 11. Source: Latvian Enterprise Register numbers. */
const WEIGHTS = [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1] as const;

/** Whether the text is a registration number of a Latvian legal entity. */
export const isRegistrationNumber = (text: string): boolean =>
  /^\d{11}$/.test(text) && WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(text[at]), 0) % 11 === 3;

export const registrationNumberCheckDigit: Rule = {
  id: 'registration-number-check-digit',
  scope: 'row',
  severity: 'warning',
  checks: {
    lv: 'Reģistrācijas numuram ir 11 cipari un pareizs kontrolcipars.',
    en: 'A registration number has 11 digits and a right check digit.',
  },
  remedy: {
    lv: 'Salīdziniet numuru ar Uzņēmumu reģistru.',
    en: 'Compare the number with the Enterprise Register.',
  },
  *check({ dataset }) {
    for (const { institution_id, valid_from, registration_number, place } of dataset.registry.institutions) {
      if (registration_number === '' || isRegistrationNumber(registration_number)) continue;
      yield {
        ...place,
        column: 'registration_number',
        subject: `${institution_id}/${valid_from}`,
        found: registration_number,
        expected: { lv: '11 cipari ar derīgu kontrolciparu', en: '11 digits with a valid check digit' },
        message: {
          lv: `Iestādes „${institution_id}” reģistrācijas numurs nav pareizs.`,
          en: `The registration number of “${institution_id}” is not right.`,
        },
      };
    }
  },
};
