import { categoriesOf } from './categories-of.ts';
import { nearest } from '../parse/nearest.ts';
import type { Rule } from './rule.ts';

export const structureAppliesTo: Rule = {
  id: 'structure-applies-to',
  scope: 'methodology',
  severity: 'blocker',
  checks: {
    lv: 'Kategorijas, kurām rādītājs ir domāts, pastāv.',
    en: 'The categories to which an indicator applies exist.',
  },
  remedy: {
    lv: 'Labojiet kategoriju vai atstājiet šūnu tukšu, ja rādītājs ir domāts visiem.',
    en: 'Correct the category, or leave the cell blank where the indicator applies to all.',
  },
  *check(context) {
    for (const structure of context.dataset.methodology.structures) {
      const known = categoriesOf(context, structure);
      if (known === null) continue;
      for (const { code, applies_to, place } of structure.rows) {
        for (const category of applies_to) {
          if (known.has(category)) continue;
          yield {
            ...place,
            column: 'applies_to',
            subject: `${structure.edition}/${structure.sector}/${code}/${category}`,
            found: category,
            expected: nearest(category, known) ?? {
              lv: `kādas no: ${[...known].join(', ')}`,
              en: `some of: ${[...known].join(', ')}`,
            },
            message: {
              lv: `Kategorijas „${category}”, uz kuru attiecas „${code}”, nav.`,
              en: `There is no category “${category}”, to which “${code}” applies.`,
            },
          };
        }
      }
    }
  },
};
