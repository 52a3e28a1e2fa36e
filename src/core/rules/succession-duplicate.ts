import type { Rule } from './rule.ts';

export const successionDuplicate: Rule = {
  id: 'succession-duplicate',
  scope: 'reference',
  severity: 'blocker',
  checks: {
    lv: 'Katra iestāžu maiņa ir ierakstīta vienreiz.',
    en: 'Each succession is written once.',
  },
  remedy: {
    lv: 'Izdzēsiet lieko rindu.',
    en: 'Delete the row that is too many.',
  },
  *check({ dataset }) {
    const first = new Map<string, number | undefined>();
    for (const { predecessor_id, successor_id, place } of dataset.registry.successions) {
      const key = `${predecessor_id}/${successor_id}`;
      if (!first.has(key)) {
        first.set(key, place.row);
        continue;
      }
      yield {
        ...place,
        column: 'successor_id',
        subject: key,
        found: `${predecessor_id}, ${successor_id}`,
        expected: { lv: 'viena rinda par katru pāri', en: 'one row for each pair' },
        message: {
          lv: `Maiņa „${predecessor_id}” – „${successor_id}” jau ir ${first.get(key)}. rindā.`,
          en: `The succession of “${predecessor_id}” by “${successor_id}” already stands in row ${first.get(key)}.`,
        },
      };
    }
  },
};
