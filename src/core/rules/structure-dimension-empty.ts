import { lostRows } from './readable.ts';
import type { Rule } from './rule.ts';

export const structureDimensionEmpty: Rule = {
  id: 'structure-dimension-empty',
  scope: 'methodology',
  severity: 'blocker',
  checks: {
    lv: 'Katrai sadaļai ir vismaz viens rādītājs ar pozitīvu svaru, un indeksam – vismaz viena šāda sadaļa.',
    en: 'Every dimension has at least one indicator of positive weight, and the index such a dimension.',
  },
  remedy: {
    lv: 'Dodiet vismaz vienam rādītājam svaru, kas lielāks par nulli, vai izdzēsiet sadaļu.',
    en: 'Give at least one indicator a weight above zero, or delete the dimension.',
  },
  *check(context) {
    for (const { edition, sector, file, rows } of context.dataset.methodology.structures) {
      const lost = new Set(lostRows(context, file).map((row) => row.parent));
      // A negative weight is a finding of its own.
      const weighed = rows.filter((row) => row.kind !== 'index' && row.weight !== 0);
      const filled = new Set(weighed.map((row) => row.parent));
      for (const { code, kind, place } of rows) {
        if (kind === 'indicator' || lost.has(code) || filled.has(code)) continue;
        yield {
          ...place,
          column: 'weight',
          subject: `${edition}/${sector}/${code}`,
          found: code,
          expected: { lv: 'vismaz viens svars virs nulles', en: 'at least one weight above zero' },
          message: {
            lv: `Zem „${code}” nav nekā, kam būtu pozitīvs svars.`,
            en: `There is nothing of positive weight below “${code}”.`,
          },
        };
      }
    }
  },
};
