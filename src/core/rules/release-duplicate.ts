import type { Rule } from './rule.ts';

export const releaseDuplicate: Rule = {
  id: 'release-duplicate',
  scope: 'row',
  severity: 'blocker',
  checks: {
    lv: 'Katrai datu versiju saraksta dienai ir viena rinda.',
    en: 'Each day in the list of releases has one row.',
  },
  remedy: { lv: 'Apvienojiet abas rindas vienā.', en: 'Put both rows into one.' },
  *check({ dataset }) {
    const first = new Map<string, number | undefined>();
    for (const { date, place } of dataset.releases) {
      if (first.has(date)) {
        yield {
          ...place,
          column: 'date',
          subject: date,
          found: date,
          expected: { lv: 'katra diena vienreiz', en: 'each day once' },
          message: {
            lv: `Šī diena jau ir ${first.get(date)}. rindā; vienā dienā ir viena datu versija.`,
            en: `This day already stands in row ${first.get(date)}; a day has one release.`,
          },
        };
      } else first.set(date, place.row);
    }
  },
};
