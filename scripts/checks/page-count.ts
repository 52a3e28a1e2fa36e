import type { Built, Row } from './built.ts';
import type { Check } from './check.ts';
import { COUNTED, idOf, type PageLanguage } from './templates.ts';

const distinct = (rows: readonly Row[], column: string): Set<string> => new Set(rows.map((row) => String(row[column])));

/** Which ids each counted template must have a page for, read from the published tables. */
export async function expectedIds(built: Built): Promise<Record<(typeof COUNTED)[number], Set<string>>> {
  // A method may be there before the first answers are.
  const scored = distinct(await built.table('scores'), 'edition');
  const structure = (await built.table('structure')).filter((row) => scored.has(String(row['edition'])));
  const codes = (kind: string): Set<string> =>
    distinct(
      structure.filter((row) => row['kind'] === kind),
      'code',
    );
  return {
    institution: distinct(await built.table('institutions'), 'institution_id'),
    group: distinct(await built.table('groups'), 'group_id'),
    edition: distinct(await built.table('editions'), 'edition'),
    dimension: codes('dimension'),
    indicator: codes('indicator'),
  };
}

export const pageCount: Check = {
  id: 'page-count',
  about: 'pages = 2 × (institutions + groups + editions + dimensions + indicators + the rest)',
  async run(built) {
    const expected = await expectedIds(built);
    const problems: string[] = [];
    const pages = built.pages.filter((page) => page.template !== '404');
    for (const template of COUNTED) {
      for (const language of ['lv', 'en'] as const) {
        const have = new Set(
          pages
            .filter((page) => page.template === template && page.language === language)
            .map((page) => idOf(page.url)),
        );
        for (const id of expected[template])
          if (!have.has(id)) problems.push(`${language}: no page for ${template} ${id}`);
        for (const id of have)
          if (!expected[template].has(id))
            problems.push(`${language}: a page for ${template} ${id}, which no table has`);
      }
    }
    const rest = (language: PageLanguage): number =>
      pages.filter((page) => page.language === language && !(COUNTED as readonly string[]).includes(page.template))
        .length;
    if (rest('lv') !== rest('en')) problems.push(`the rest: ${rest('lv')} pages in Latvian, ${rest('en')} in English`);
    const total = 2 * (COUNTED.reduce((sum, template) => sum + expected[template].size, 0) + rest('lv'));
    if (pages.length !== total) problems.push(`${pages.length} pages, not ${total}`);
    return { checked: pages.length, problems };
  },
};
