import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import type { Built, Page, Row } from './built.ts';
import type { Check } from './check.ts';
import { elementsOf, isNoindex, isRedirect } from './html.ts';
import { idOf } from './templates.ts';

/** Addresses in the sitemap, as paths; nothing where there is no sitemap. */
export async function sitemapPaths(built: Built): Promise<string[]> {
  const site = await built.site();
  const read = (file: string): string[] => {
    const path = join(built.folder, file);
    if (!existsSync(path)) return [];
    const locations: string[] = [];
    let inside = false;
    new Parser(
      {
        onopentagname: (name) => (inside = name === 'loc'),
        ontext: (text) => void (inside && locations.push(text.trim())),
        onclosetag: () => (inside = false),
      },
      { xmlMode: true },
    ).end(readFileSync(path, 'utf8'));
    return locations.flatMap((url) =>
      url.endsWith('.xml') ? read(new URL(url).pathname.slice(1)) : [url.replace(site, '/')],
    );
  };
  return ['sitemap-index.xml', 'sitemap.xml'].flatMap(read);
}

export const sitemap: Check = {
  id: 'sitemap',
  about: 'the sitemap lists exactly the pages that may be indexed',
  async run(built) {
    const listed = await sitemapPaths(built);
    const problems: string[] = [];
    const indexable = new Set<string>();
    for (const page of built.pages) {
      const elements = elementsOf(page.html());
      if (page.template !== '404' && !isNoindex(elements) && !isRedirect(elements)) indexable.add(page.url);
    }
    for (const url of indexable)
      if (!listed.includes(url)) problems.push(`${url} may be indexed but is not in the sitemap`);
    for (const url of listed) if (!indexable.has(url)) problems.push(`${url} is in the sitemap but may not be indexed`);
    if (new Set(listed).size !== listed.length) problems.push('an address stands twice in the sitemap');
    return { checked: built.pages.length, problems };
  },
};

/** Whether a page is made from an edition of the status; only the templates are judged that show figures of editions. */
export async function madeFrom(built: Built, status: string): Promise<(page: Page) => boolean> {
  const ids = async (name: string, column: string, keep: (row: Row) => boolean): Promise<Set<string>> =>
    new Set((await built.table(name)).filter(keep).map((row) => String(row[column])));
  const editions = await ids('editions', 'edition', (row) => row['status'] === status);
  const of = (row: Row): boolean => row['status'] === status;
  const ofEdition = (row: Row): boolean => editions.has(String(row['edition']));
  const made: Readonly<Record<string, Set<string>>> = {
    institution: await ids('scores', 'institution_id', of),
    group: await ids('group_scores', 'group_id', of),
    edition: editions,
    dimension: await ids('structure', 'code', ofEdition),
    indicator: await ids('structure', 'code', ofEdition),
  };
  return (page) => (page.template === 'home' ? editions.size > 0 : (made[page.template]?.has(idOf(page.url)) ?? false));
}

const MARK = { lv: /demonstrācij/i, en: /demonstration/i } as const;

export const demonstrationMarked: Check = {
  id: 'demonstration-marked',
  about: 'every page made from a demonstration edition is noindex and says in words what it is',
  async run(built) {
    const isMade = await madeFrom(built, 'demonstration');
    const problems: string[] = [];
    for (const page of built.pages.filter(isMade)) {
      const html = page.html();
      if (!isNoindex(elementsOf(html))) problems.push(`${page.url}: no noindex`);
      const visible = html.replace(/<(script|style|head)\b[\s\S]*?<\/\1>/g, '');
      if (!MARK[page.language].test(visible)) problems.push(`${page.url}: does not say that it is a demonstration`);
    }
    return { checked: built.pages.length, problems };
  },
};
