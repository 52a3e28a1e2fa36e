import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow, realDisk } from '../lib/disk.ts';
import { openBuilt } from './built.ts';
import type { Check } from './check.ts';
import { buildTinyAt } from './hosting/tiny-site.ts';
import { elementsOf } from './html.ts';
import { sitemap } from './indexing.ts';
import { links } from './links.ts';
import { policy } from './policy.ts';
import { query } from './query.ts';
import { search } from './search.ts';
import { inTemporaryFolder } from './temporary.ts';

/** A path that begins like one of our own pages, so that nothing is right by chance. */
const SITE = 'https://below.example/par/e-indekss/';

/** Addresses on the host of a site that are not below its path, or below it twice. @param site whose address has a path */
export function escaping(addresses: readonly string[], site: string): string[] {
  const { host, pathname } = new URL(site);
  return addresses.filter((address) => {
    if (!/^(?:\/|https?:)/.test(address) || !URL.canParse(address, site)) return false;
    const url = new URL(address, site);
    if (url.host !== host) return false;
    return !url.pathname.startsWith(pathname) || url.pathname.startsWith(`${pathname}${pathname.slice(1)}`);
  });
}

const ADDRESSES = /^(?:href|src|action|content|data-[\w-]+|poster)$/;

const addressesOf = (html: string): string[] =>
  elementsOf(html).flatMap(({ attributes }) =>
    Object.entries(attributes).flatMap(([name, value]) => (ADDRESSES.test(name) ? [value] : [])),
  );

export const subPath: Check = {
  id: 'sub-path',
  about: 'a site whose address has a path works below it: links, search, queries, sitemap, and no address outside it',
  slow: true,
  builds: true,
  run: () =>
    inTemporaryFolder(async (folder) => {
      const site = join(folder, 'site');
      await buildTinyAt(SITE, folder, site);
      const built = await openBuilt(site);
      const problems: string[] = [];
      try {
        const told = (file: string, addresses: readonly string[]): void => {
          for (const address of escaping(addresses, SITE)) problems.push(`${file}: ${address} is outside the site`);
        };
        for (const page of built.pages) told(page.file, addressesOf(page.html()));
        for (const path of (await filesBelow(realDisk, site)).filter((each) => each.endsWith('.css'))) {
          const css = await readFile(join(site, path), 'utf8');
          told(
            path,
            [...css.matchAll(/url\(\s*['"]?([^'")]+)/g)].map((match) => match[1] ?? ''),
          );
        }
        const robots = await readFile(join(site, 'robots.txt'), 'utf8');
        told('robots.txt', robots.split(/\s+/));
        const locations = (await readFile(join(site, 'sitemap.xml'), 'utf8')).matchAll(/(?:<loc>|href=")([^<"]+)/g);
        told(
          'sitemap.xml',
          [...locations].map((match) => match[1] ?? ''),
        );
        for (const check of [links, search, query, policy, sitemap])
          problems.push(...(await check.run(built, 'sample')).problems.map((problem) => `${check.id}: ${problem}`));
        return { checked: built.pages.length, problems };
      } finally {
        await built.close();
      }
    }),
};
