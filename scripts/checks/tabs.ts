import type { Page as Tab } from 'playwright-core';
import type { Built, Page } from './built.ts';

/** How a reader's browser is set. */
export interface Setting {
  readonly scheme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
}

export const PHONE: Setting = { scheme: 'light', width: 390, height: 844 };
export const DESK: Setting = { scheme: 'dark', width: 1280, height: 900 };

/** The setting in a word, for the message. */
export const named = ({ scheme, width }: Setting): string => `${width} px, ${scheme}`;

/** As many tabs as a small machine has processors. */
const TABS = 2;

/**
 * Looks at pages in a browser that is set so, in several tabs at once.
 * @param prepare what each tab does before its first page
 * @return the problems in the order of the pages
 */
export async function inTabs<P extends Pick<Page, 'url'>>(
  built: Built,
  { scheme, width, height }: Setting,
  pages: readonly P[],
  look: (tab: Tab, page: P) => Promise<readonly string[]>,
  prepare: (tab: Tab) => Promise<unknown> = async () => undefined,
): Promise<string[]> {
  const browser = await built.browser();
  const found: (readonly string[])[] = pages.map(() => []);
  const waiting = pages.entries();
  const work = async (): Promise<void> => {
    // A window for each tab: a browser draws the tab behind another once a second, and whoever waits for a frame waits for that.
    const context = await browser.newContext({
      colorScheme: scheme,
      viewport: { width, height },
      locale: 'lv-LV',
      reducedMotion: 'reduce',
    });
    try {
      const tab = await context.newPage();
      await prepare(tab);
      for (const [at, page] of waiting) found[at] = await look(tab, page);
    } finally {
      await context.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(TABS, pages.length) }, work));
  return found.flat();
}

/** What is folded away is part of the page. */
export const unfold = (tab: Tab): Promise<void> =>
  tab.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));

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
