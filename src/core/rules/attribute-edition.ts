import { nearest } from '../parse/nearest.ts';
import type { Rule } from './rule.ts';

export const attributeEdition: Rule = {
  id: 'attribute-edition',
  scope: 'reference',
  severity: 'blocker',
  checks: {
    lv: 'Mērījumam, kura gadam ir dota iestādes pazīme, ir mape.',
    en: 'An edition for whose year an attribute is given has a folder.',
  },
  remedy: {
    lv: 'Labojiet gadu vai izveidojiet mērījuma mapi ar edition.json.',
    en: 'Correct the year, or make the folder of the edition with edition.json.',
  },
  *check({ dataset, files }) {
    // A folder without edition.json is a finding of its own.
    const folders = new Set([...files.keys()].flatMap((path) => /^data\/editions\/(\d{4})\//.exec(path)?.[1] ?? []));
    const told = new Set<number>();
    for (const { edition, place } of dataset.registry.attributes) {
      if (folders.has(String(edition)) || told.has(edition)) continue;
      told.add(edition);
      yield {
        ...place,
        column: 'edition',
        subject: String(edition),
        found: String(edition),
        expected: nearest(String(edition), folders) ?? {
          lv: `mape data/editions/${edition}`,
          en: `folder data/editions/${edition}`,
        },
        message: { lv: `Mērījuma ${edition} nav.`, en: `There is no edition ${edition}.` },
      };
    }
  },
};
