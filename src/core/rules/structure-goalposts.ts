import { isNumeric } from '../model/meaning.ts';
import type { Rule } from './rule.ts';

export const structureGoalposts: Rule = {
  id: 'structure-goalposts',
  scope: 'methodology',
  severity: 'blocker',
  checks: {
    lv: 'Rādītājam, kura atbilde ir skaitlis, ir apakšējā un augšējā robeža, un apakšējā ir mazākā.',
    en: 'An indicator answered by a number has a lower and an upper goalpost, the lower below the upper.',
  },
  remedy: {
    lv: 'Ierakstiet abas robežas; ja mazāk ir labāk, tās nemaina vietām, bet lieto direction −1.',
    en: 'Write both goalposts; where less is better do not swap them but use direction −1.',
  },
  *check({ dataset }) {
    for (const { edition, sector, rows } of dataset.methodology.structures) {
      for (const { code, kind, type, lower, upper, place } of rows) {
        if (kind !== 'indicator' || !isNumeric(type)) continue;
        if (lower !== null && upper !== null && lower < upper) continue;
        const missing = lower === null ? 'lower' : 'upper';
        yield {
          ...place,
          column: missing,
          subject: `${edition}/${sector}/${code}`,
          found: `${lower ?? ''} … ${upper ?? ''}`,
          expected: { lv: 'divi skaitļi, lower < upper', en: 'two numbers, lower < upper' },
          message: { lv: `Rādītāja „${code}” robežas neder.`, en: `The goalposts of “${code}” do not fit.` },
        };
      }
    }
  },
};
