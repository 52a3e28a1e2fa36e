import { AxeBuilder } from '@axe-core/playwright';
import type { Page as Tab } from 'playwright-core';
import { onePerTemplate, type Built, type Page } from './built.ts';
import type { Check, Scope } from './check.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const SCHEMES = ['light', 'dark'] as const;

/** Opens a page and says what went wrong on the way: requests elsewhere, errors in the console, the policy broken. */
export async function visit(tab: Tab, origin: string, url: string): Promise<string[]> {
  const problems: string[] = [];
  tab.removeAllListeners('request').removeAllListeners('console').removeAllListeners('pageerror');
  tab.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(?:data|blob):/.test(request.url()))
      problems.push(`asks for ${request.url()}`);
  });
  tab.on('console', (message) => {
    // The page that says 404 is itself answered with 404, which the console reports.
    if (message.type() === 'error' && !(url.includes('404') && message.text().includes('404')))
      problems.push(`console: ${message.text()}`);
  });
  tab.on('pageerror', (error) => problems.push(`script: ${error.message}`));
  await tab.goto(`${origin}${url}`, { waitUntil: 'load' });
  return problems;
}

async function inTabs(
  built: Built,
  scheme: (typeof SCHEMES)[number],
  size: { width: number; height: number },
  pages: readonly Page[],
  look: (tab: Tab, page: Page) => Promise<string[]>,
): Promise<string[]> {
  const browser = await built.browser();
  const context = await browser.newContext({
    colorScheme: scheme,
    viewport: size,
    locale: 'lv-LV',
    reducedMotion: 'reduce',
  });
  const problems: string[] = [];
  try {
    const tab = await context.newPage();
    for (const page of pages) problems.push(...(await look(tab, page)));
  } finally {
    await context.close();
  }
  return problems;
}

/** Pages for a scope: in `sample` one per template, in Latvian; else one per template and language. */
const chosen = (built: Built, scope: Scope): Page[] =>
  onePerTemplate(built.pages).filter((page) => scope === 'all' || page.language === 'lv');

/** What axe finds on the page as it stands. */
async function violations(tab: Tab): Promise<string[]> {
  const found = await new AxeBuilder({ page: tab }).withTags(TAGS).analyze();
  return found.violations.map(
    ({ id, nodes }) =>
      `${id} × ${nodes.length}: ${nodes[0]?.target.join(' ') ?? ''} ${nodes[0]?.failureSummary?.replace(/\s+/g, ' ') ?? ''}`,
  );
}

export const accessible: Check = {
  id: 'accessible',
  about: 'axe (WCAG 2.0 to 2.2, A and AA) finds nothing, and pages open without an error or a request elsewhere',
  async run(built, scope) {
    const origin = await built.origin();
    const pages = chosen(built, scope);
    const schemes = scope === 'all' ? SCHEMES : (['light'] as const);
    const problems: string[] = [];
    for (const scheme of schemes) {
      const found = await inTabs(built, scheme, { width: 1280, height: 900 }, pages, async (tab, page) => {
        const met = await visit(tab, origin, page.url);
        // As it opens, where something is folded: what stands side by side then. That is a matter of place, not of colour.
        const folded = (await tab.locator('details:not([open])').count()) > 0;
        const closed = folded && scheme === SCHEMES[0] ? await violations(tab) : [];
        // What is folded away is part of the page.
        await tab.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
        const said = new Set([...closed, ...(await violations(tab))]);
        return [...met, ...said].map((problem) => `${page.url} (${scheme}) ${problem}`);
      });
      problems.push(...found);
    }
    return { checked: pages.length * schemes.length, problems };
  },
};

export const narrow: Check = {
  id: 'narrow',
  about: 'no page is wider than a screen of 360 px',
  async run(built, scope) {
    const origin = await built.origin();
    const pages = scope === 'all' ? built.pages : chosen(built, scope);
    const problems = await inTabs(built, 'light', { width: 360, height: 740 }, pages, async (tab, page) => {
      await tab.goto(`${origin}${page.url}`, { waitUntil: 'load' });
      const { width, culprit } = await tab.evaluate(() => {
        const limit = document.documentElement.clientWidth;
        const wide = [...document.body.querySelectorAll('*')].find(
          (element) => element.getBoundingClientRect().right > limit + 1,
        );
        const name = wide === undefined ? '' : `${wide.tagName.toLowerCase()}.${wide.getAttribute('class') ?? ''}`;
        return { width: document.documentElement.scrollWidth - limit, culprit: name };
      });
      return width > 0 ? [`${page.url}: ${width} px too wide (${culprit})`] : [];
    });
    return { checked: pages.length, problems };
  },
};
