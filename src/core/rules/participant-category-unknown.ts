import { sectorsById } from '../model/dataset.ts';
import { nearest } from '../parse/nearest.ts';
import { CATEGORIES } from './paths.ts';
import { referable } from './readable.ts';
import type { Rule } from './rule.ts';

export const participantCategoryUnknown: Rule = {
  id: 'participant-category-unknown',
  scope: 'reference',
  severity: 'blocker',
  checks: {
    lv: 'Dalībnieka kategorija ir kategoriju sarakstā, ja tāds ir, un tajā pašā sektorā.',
    en: 'The category of a participant is in the list of categories, if there is one, in the same sector.',
  },
  remedy: {
    lv: 'Labojiet kategoriju vai pievienojiet to failā data/registry/categories.csv.',
    en: 'Correct the category, or add it to data/registry/categories.csv.',
  },
  *check(context) {
    const { files, dataset } = context;
    if (!files.has(CATEGORIES)) return;
    const sectorOf = sectorsById(dataset);
    const knownIn = new Map(
      [...new Set(sectorOf.values())].map((sector) => {
        const own = dataset.registry.categories.filter((row) => row.sector === sector).map((row) => row.category);
        return [sector, referable(context, CATEGORIES, 'category', own)];
      }),
    );
    for (const { info, participants } of dataset.editions) {
      for (const { institution_id, category, place } of participants) {
        const sector = sectorOf.get(institution_id);
        const known = sector === undefined ? null : (knownIn.get(sector) ?? null);
        if (known === null || known.has(category)) continue;
        yield {
          ...place,
          column: 'category',
          subject: `${info.year}/${institution_id}`,
          found: category,
          expected: nearest(category, known) ?? {
            lv: `viena no: ${[...known].join(', ')}`,
            en: `one of: ${[...known].join(', ')}`,
          },
          message: {
            lv: `Kategorijas „${category}”, kurā ir „${institution_id}”, šajā sektorā nav.`,
            en: `There is no category “${category}”, in which “${institution_id}” is, in this sector.`,
          },
        };
      }
    }
  },
};
