import type { Rule } from './rule.ts';

export const structureWeightNegative: Rule = {
  id: 'structure-weight-negative',
  scope: 'methodology',
  severity: 'blocker',
  checks: { lv: 'Svari nav negatīvi.', en: 'Weights are not negative.' },
  remedy: {
    lv: 'Ierakstiet svaru, kas nav mazāks par nulli; ja mazāk ir labāk, lietojiet direction −1.',
    en: 'Write a weight of zero or more; where less is better use direction −1.',
  },
  *check({ dataset }) {
    for (const { edition, sector, rows } of dataset.methodology.structures) {
      for (const { code, weight, place } of rows) {
        if (weight >= 0) continue;
        yield {
          ...place,
          column: 'weight',
          subject: `${edition}/${sector}/${code}`,
          found: String(weight),
          expected: { lv: 'nulle vai vairāk', en: 'zero or more' },
          message: { lv: `Rindas „${code}” svars ir negatīvs.`, en: `The weight of “${code}” is negative.` },
        };
      }
    }
  },
};
