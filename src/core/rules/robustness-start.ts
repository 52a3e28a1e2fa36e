import { jsonRow } from './json-row.ts';
import { ROBUSTNESS } from './paths.ts';
import type { Rule } from './rule.ts';

export const robustnessStart: Rule = {
  id: 'robustness-start',
  scope: 'methodology',
  severity: 'warning',
  checks: {
    lv: 'Katra sākuma vērtība failā methodology/robustness.json attiecas uz sektoru, kam tajā gadā ir struktūra.',
    en: 'Each starting value of methodology/robustness.json belongs to a sector that has a structure in that year.',
  },
  remedy: {
    lv: 'Labojiet gadu vai sektoru vai izņemiet šo vērtību.',
    en: 'Correct the year or the sector, or take the value out.',
  },
  *check(context) {
    const { editions, methodology } = context.dataset;
    const { structures, robustness } = methodology;
    // Where a file of the one is at fault the other still tells that the sector is meant.
    const measured = new Set([
      ...structures.map(({ edition, sector }) => `${edition}-${sector}`),
      ...editions.flatMap(({ info }) => info.sectors.map((sector) => `${info.year}-${sector}`)),
    ]);
    const known = [...measured].sort().join(', ');
    for (const [key, value] of Object.entries(robustness.start)) {
      if (measured.has(key)) continue;
      const path = ['start', key];
      yield {
        file: ROBUSTNESS,
        row: jsonRow(context, ROBUSTNESS, path),
        column: path.join('.'),
        subject: `${ROBUSTNESS}/${path.join('.')}`,
        found: String(value),
        expected: { lv: known, en: known },
        message: {
          lv: `Sākuma vērtību „${key}” neviens nelasa: tādas struktūras nav.`,
          en: `Nobody reads the starting value “${key}”: there is no such structure.`,
        },
      };
    }
  },
};
