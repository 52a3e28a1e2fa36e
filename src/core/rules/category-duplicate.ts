import type { Rule } from './rule.ts';

export const categoryDuplicate: Rule = {
  id: 'category-duplicate',
  scope: 'reference',
  severity: 'blocker',
  checks: {
    lv: 'Katra kategorija reģistrā ir vienreiz un vienā sektorā.',
    en: 'Each category stands in the registry once, and in one sector.',
  },
  remedy: {
    lv: 'Izdzēsiet lieko rindu vai dodiet otra sektora kategorijai citu kodu.',
    en: 'Delete the row that is too many, or give the category of the other sector another code.',
  },
  *check({ dataset }) {
    const first = new Map<string, { readonly row: number | undefined; readonly sector: string }>();
    for (const { category, sector, place } of dataset.registry.categories) {
      const other = first.get(category);
      if (other === undefined) {
        first.set(category, { row: place.row, sector });
        continue;
      }
      const problem = { ...place, column: 'category', subject: `${sector}/${category}`, found: category };
      yield other.sector === sector
        ? {
            ...problem,
            expected: { lv: 'katra kategorija vienreiz', en: 'each category once' },
            message: {
              lv: `Kategorija „${category}” jau ir ${other.row}. rindā.`,
              en: `Category “${category}” already stands in row ${other.row}.`,
            },
          }
        : {
            ...problem,
            expected: { lv: 'katram sektoram savs kategorijas kods', en: 'a code of its own for each sector' },
            message: {
              lv: `Kategorija „${category}” ${other.row}. rindā ir otra sektora kategorija, un rezultātos tās nevar atšķirt.`,
              en: `Category “${category}” in row ${other.row} is one of the other sector, and the results cannot tell them apart.`,
            },
          };
    }
  },
};
