import type { Rule } from './rule.ts';

export const structureOptionsRange: Rule = {
  id: 'structure-options-range',
  scope: 'plausibility',
  severity: 'warning',
  checks: {
    lv: 'Katrā jautājumā ar izvēli var saņemt gan nulli, gan visus punktus.',
    en: 'Every question of choice can give no points as well as full points.',
  },
  remedy: {
    lv: 'Pārbaudiet izvēļu punktus kolonnā „options”.',
    en: 'Check the points of the options in column “options”.',
  },
  *check({ dataset }) {
    for (const { edition, sector, rows } of dataset.methodology.structures) {
      for (const { code, type, options, place } of rows) {
        const points = [...options.values()];
        // An indicator without options is a finding of its own.
        if (type !== 'choice' || points.length === 0 || (points.includes(0) && points.includes(1))) continue;
        yield {
          ...place,
          column: 'options',
          subject: `${edition}/${sector}/${code}`,
          found: points.join(', '),
          expected: { lv: 'izvēles ar 0 un ar 1 punktu', en: 'an option of 0 points and one of 1' },
          message: {
            lv: `Rādītājā „${code}” nevar saņemt ${points.includes(0) ? 'visus punktus' : 'nulli'}.`,
            en: `Indicator “${code}” cannot give ${points.includes(0) ? 'full points' : 'no points'}.`,
          },
        };
      }
    }
  },
};
