import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import type { ReleaseEntry } from '../../src/core/diff/release-list.ts';
import type { Built, Page } from './built.ts';
import type { Check } from './check.ts';
import { elementsOf, isNoindex, isRedirect } from './html.ts';
import { idOf } from './templates.ts';

/** One address of the sitemap. */
export interface Listed {
  /** As a path. */
  readonly url: string;
  /** When what it shows last changed; null where that is not said. */
  readonly day: string | null;
}

/** What the sitemap lists; nothing where there is no sitemap. */
export async function sitemapOf(built: Built): Promise<Listed[]> {
  const site = await built.site();
  const read = (file: string): Listed[] => {
    const path = join(built.folder, file);
    if (!existsSync(path)) return [];
    const entries: { loc?: string; lastmod?: string }[] = [];
    let inside = '';
    new Parser(
      {
        onopentagname(name) {
          inside = name;
          if (name === 'url' || name === 'sitemap') entries.push({});
        },
        ontext(text) {
          const entry = entries.at(-1);
          if (entry !== undefined && (inside === 'loc' || inside === 'lastmod')) entry[inside] = text.trim();
        },
        onclosetag: () => (inside = ''),
      },
      { xmlMode: true },
    ).end(readFileSync(path, 'utf8'));
    return entries.flatMap(({ loc = '', lastmod = null }) =>
      loc.endsWith('.xml') ? read(new URL(loc).pathname.slice(1)) : [{ url: loc.replace(site, '/'), day: lastmod }],
    );
  };
  return ['sitemap-index.xml', 'sitemap.xml'].flatMap(read);
}

export const sitemap: Check = {
  id: 'sitemap',
  about: 'the sitemap lists exactly the pages that may be indexed, with days that the data know',
  async run(built) {
    const entries = await sitemapOf(built);
    const listed = entries.map(({ url }) => url);
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
    const days = await knownDays(built);
    for (const { url, day } of entries)
      if (day !== null && !days.has(day)) problems.push(`${url}: nothing in the data is of ${day}`);
    const isOfficial = await madeFrom(built, 'official');
    const dated = new Map(entries.map(({ url, day }) => [url, day]));
    for (const page of built.pages)
      if (isOfficial(page) && dated.get(page.url) === null) problems.push(`${page.url}: no lastmod`);
    return { checked: built.pages.length, problems };
  },
};

/** Days on which something was received, corrected or published. */
async function knownDays(built: Built): Promise<Set<string>> {
  const list = readFileSync(join(built.folder, 'data', 'releases.json'), 'utf8');
  const releases = JSON.parse(list) as readonly ReleaseEntry[];
  const rows = [
    ...(await built.table('editions')).map((row) => row['received']),
    ...(await built.table('corrections')).map((row) => row['date']),
    ...releases.map(({ date }) => date),
  ];
  return new Set(rows.filter((day) => typeof day === 'string' && day !== '').map(String));
}

/** Whether a page is made from an edition of the status; only the templates are judged that show figures of editions. */
export async function madeFrom(built: Built, status: string): Promise<(page: Page) => boolean> {
  const [editions, scores, groups, structure] = await Promise.all([
    built.table('editions'),
    built.table('scores'),
    built.table('group_scores'),
    built.table('structure'),
  ]);
  const years = new Set(editions.filter((row) => row.status === status).map(({ edition }) => edition));
  const codes = new Set(structure.filter(({ edition }) => years.has(edition)).map(({ code }) => code));
  const made: Readonly<Record<string, ReadonlySet<string>>> = {
    institution: new Set(scores.filter((row) => row.status === status).map((row) => row.institution_id)),
    group: new Set(groups.filter((row) => row.status === status).map((row) => row.group_id)),
    edition: new Set([...years].map(String)),
    dimension: codes,
    indicator: codes,
  };
  return (page) => (page.template === 'home' ? years.size > 0 : (made[page.template]?.has(idOf(page.url)) ?? false));
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
