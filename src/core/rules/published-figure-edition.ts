import type { Rule } from './rule.ts';

export const publishedFigureEdition: Rule = {
  id: 'published-figure-edition',
  scope: 'reference',
  severity: 'blocker',
  checks: {
    lv: 'Mērījumam, par kuru ir publicēti skaitļi, ir mape.',
    en: 'An edition of which figures were published has a folder.',
  },
  remedy: {
    lv: 'Labojiet gadu vai izveidojiet mērījuma mapi ar edition.json („figures_only”, ja ir tikai skaitļi).',
    en: 'Correct the year, or make the folder of the edition with edition.json (“figures_only” where there are figures only).',
  },
  *check({ dataset, files }) {
    const folders = new Set([...files.keys()].map((path) => /^data\/editions\/(\d{4})\//.exec(path)?.[1]));
    const seen = new Set<number>();
    for (const { edition, place } of dataset.publishedFigures) {
      if (folders.has(String(edition)) || seen.has(edition)) continue;
      seen.add(edition);
      yield {
        ...place,
        column: 'edition',
        subject: String(edition),
        found: String(edition),
        expected: { lv: `mape data/editions/${edition}`, en: `folder data/editions/${edition}` },
        message: { lv: `Mērījuma ${edition} nav.`, en: `There is no edition ${edition}.` },
      };
    }
  },
};
