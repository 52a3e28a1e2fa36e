import { LinkChecker, LinkState } from 'linkinator';
import type { Check } from './check.ts';
import { elementsOf, isRedirect } from './html.ts';

export const links: Check = {
  id: 'links',
  about: 'every internal link and fragment leads somewhere, and every page can be reached from the first',
  slow: true,
  async run(built) {
    const origin = await built.origin();
    const site = (await built.site()).replace(/\/$/, '');
    const seen = new Map<string, string>();
    const checker = new LinkChecker();
    const result = await checker.check({
      path: [`${origin}/`],
      recurse: true,
      checkFragments: true,
      checkCss: true,
      concurrency: 64,
      // A slow answer of a busy machine is no broken link.
      timeout: 120_000,
      // The site's own permanent address (canonical links, metadata) is looked up in what was built.
      urlRewriteExpressions: [
        { pattern: new RegExp(`^${site.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?=/|$)`), replacement: origin },
      ],
      // What is on the same host but not below the path of the site would be somebody else's: it leads nowhere here.
      linksToSkip: async (link) => !link.startsWith(new URL(origin).origin),
    });
    const problems: string[] = [];
    for (const { url, state, status, parent } of result.links) {
      if (state === LinkState.SKIPPED) continue;
      const path = url.replace(origin, '');
      seen.set(path.replace(/[?#].*$/, ''), parent ?? '');
      if (state === LinkState.BROKEN)
        problems.push(`${path} (${status ?? 0}), linked from ${(parent ?? '').replace(origin, '')}`);
    }
    for (const page of built.pages) {
      if (page.template === '404' || seen.has(page.url)) continue;
      if (!isRedirect(elementsOf(page.html()))) problems.push(`${page.url}: no page links to it`);
    }
    return { checked: seen.size, problems };
  },
};
