import type { Page as Tab } from 'playwright-core';
import { path } from '../../src/i18n/routes.ts';
import { onePerTemplate } from './built.ts';
import type { Check } from './check.ts';
import { DESK, inTabs, named, PHONE } from './tabs.ts';

/** The sum of what jumped while a page loaded may be this much (web.dev calls 0.1 good). */
const MOST = 0.02;
/** How long a page is watched after it has loaded, and after what was asked for has come, ms. */
const WATCHED = 700;
/** What never comes by then is a fault, ms. */
const PATIENCE = 60_000;
/** A telephone's connection, by which what comes late shows. */
const SLOW = { offline: false, latency: 120, downloadThroughput: 250_000, uploadThroughput: 100_000 };

/** Adds up the shifts of a page from its start, in a place where it can be asked for. */
async function watchShifts(tab: Tab): Promise<void> {
  const session = await tab.context().newCDPSession(tab);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW);
  await tab.addInitScript(() => {
    const shifts: { value: number; of: string }[] = [];
    Reflect.set(globalThis, 'shifts', shifts);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
          readonly value: number;
          readonly hadRecentInput: boolean;
          readonly sources: readonly { readonly node: Node | null }[];
        };
        if (hadRecentInput) continue;
        const nodes = sources.flatMap(({ node }) =>
          node === null ? [] : [`${node.nodeName.toLowerCase()}.${node instanceof Element ? node.className : ''}`],
        );
        shifts.push({ value, of: nodes.join(', ') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

async function shifted(tab: Tab): Promise<string[]> {
  const shifts = await tab.evaluate(
    () => Reflect.get(globalThis, 'shifts') as readonly { readonly value: number; readonly of: string }[],
  );
  const sum = shifts.reduce((all, { value }) => all + value, 0);
  return sum < MOST ? [] : [`shifts by ${sum.toFixed(3)}: ${[...new Set(shifts.map(({ of }) => of))].join('; ')}`];
}

/** A page, and what scripts put onto it that was asked for. */
interface Asked {
  readonly url: string;
  readonly shows?: string;
}

export const steady: Check = {
  id: 'steady',
  about: `nothing jumps while a page loads: layout shift below ${MOST} on every kind of page, with search results and a table asked for too`,
  async run(built, scope) {
    const origin = await built.origin();
    const languages = scope === 'sample' ? (['lv'] as const) : (['lv', 'en'] as const);
    const there = new Set(built.pages.map(({ url }) => url));
    const asked = languages.flatMap((language) => [
      { page: path(language, 'search'), asks: '?q=novads', shows: '[data-search-results] li' },
      { page: path(language, 'query'), asks: '?table=scores', shows: '[data-browse-table] tbody tr' },
    ]);
    const urls: readonly Asked[] = [
      ...onePerTemplate(built.pages).filter(({ language }) => language === 'lv'),
      ...asked.filter(({ page }) => there.has(page)).map(({ page, asks, shows }) => ({ url: `${page}${asks}`, shows })),
    ];
    const settings = scope === 'sample' ? [PHONE] : [PHONE, DESK];
    const problems: string[] = [];
    for (const setting of settings) {
      const look = async (tab: Tab, { url, shows }: Asked): Promise<string[]> => {
        await tab.goto(`${origin}${url}`, { waitUntil: 'load' });
        if (shows !== undefined) await tab.locator(shows).first().waitFor({ timeout: PATIENCE });
        await tab.waitForTimeout(WATCHED);
        return (await shifted(tab)).map((problem) => `${url} (${named(setting)}) ${problem}`);
      };
      problems.push(...(await inTabs(built, setting, urls, look, watchShifts)));
    }
    return { checked: urls.length * settings.length, problems };
  },
};
