import type { Structure } from '../model/methodology.ts';
import { nearest } from './nearest.ts';
import { CATEGORIES, participantsFile } from './paths.ts';
import { referable } from './readable.ts';
import type { Rule, RuleContext } from './rule.ts';

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
    en: 'Mend the category, or leave the cell blank where the indicator applies to all.',
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
            message: { lv: `Kategorijas „${category}” nav.`, en: `There is no category “${category}”.` },
          };
        }
      }
    }
  },
};

/** Categories of the sector: the list where there is one, else those of the edition's participants; null where neither tells. */
function categoriesOf(context: RuleContext, { edition, sector }: Structure): ReadonlySet<string> | null {
  const { files, dataset } = context;
  if (files.has(CATEGORIES)) {
    const own = dataset.registry.categories.filter((row) => row.sector === sector).map((row) => row.category);
    return referable(context, CATEGORIES, 'category', own);
  }
  const participants = dataset.editions.find((e) => e.info.year === edition)?.participants ?? [];
  return participants.length === 0
    ? null
    : referable(
        context,
        participantsFile(edition),
        'category',
        participants.map((row) => row.category),
      );
}
