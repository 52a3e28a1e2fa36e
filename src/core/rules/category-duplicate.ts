import type { Rule } from './rule.ts';

export const categoryDuplicate: Rule = {
  id: 'category-duplicate',
  scope: 'reference',
  severity: 'blocker',
  checks: {
    lv: 'Katra kategorija reģistrā ir vienreiz.',
    en: 'Each category stands in the registry once.',
  },
  remedy: {
    lv: 'Izdzēsiet lieko rindu.',
    en: 'Delete the row that is too many.',
  },
  *check({ dataset }) {
    const first = new Map<string, number | undefined>();
    for (const { category, sector, place } of dataset.registry.categories) {
      const key = `${sector}/${category}`;
      if (!first.has(key)) {
        first.set(key, place.row);
        continue;
      }
      yield {
        ...place,
        column: 'category',
        subject: key,
        found: category,
        expected: { lv: 'katra kategorija vienreiz', en: 'each category once' },
        message: {
          lv: `Kategorija „${category}” jau ir ${first.get(key)}. rindā.`,
          en: `Category “${category}” already stands in row ${first.get(key)}.`,
        },
      };
    }
  },
};
