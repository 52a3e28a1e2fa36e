import type { Rule } from './rule.ts';

export const measuredTwiceDuplicate: Rule = {
  id: 'measured-twice-duplicate',
  scope: 'methodology',
  severity: 'blocker',
  checks: {
    lv: 'Katrs divējādi mērītais pāris mērījumā ir vienreiz.',
    en: 'Each pair that is measured twice stands once for an edition.',
  },
  remedy: { lv: 'Atstājiet vienu no abām rindām.', en: 'Keep one of the two rows.' },
  *check({ dataset }) {
    const first = new Map<string, number | undefined>();
    for (const { place, edition, sector, code, measured_code } of dataset.methodology.measuredTwice) {
      const key = `${edition}/${sector}/${code}/${measured_code}`;
      if (!first.has(key)) {
        first.set(key, place.row);
        continue;
      }
      yield {
        ...place,
        column: 'measured_code',
        subject: key,
        found: measured_code,
        expected: { lv: 'katrs pāris vienreiz', en: 'each pair once' },
        message: {
          lv: `Pāris „${code}” un „${measured_code}” ${edition}. gadam jau ir ${first.get(key)}. rindā.`,
          en: `The pair “${code}” and “${measured_code}” of ${edition} already stands in row ${first.get(key)}.`,
        },
      };
    }
  },
};
