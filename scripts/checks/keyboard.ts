import type { Page as Tab } from 'playwright-core';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { path } from '../../src/i18n/routes.ts';
import type { Check } from './check.ts';
import { inTabs, named, PHONE, type Setting } from './tabs.ts';

/** Where the header has a menu: telephone and tablet. */
const SETTINGS: readonly Setting[] = [PHONE, { ...PHONE, width: 768, height: 1024 }];
/** Stops of the Tab key that are gone through after the menu has been opened: the menu and the start of the page. */
const STOPS = 25;

/** What has the focus, and whether anybody sees it there. */
const focused = (tab: Tab): Promise<{ readonly name: string; readonly covered: boolean }> =>
  tab.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return {
      name: `${element.tagName.toLowerCase()} “${element.textContent.trim().slice(0, 40)}”`,
      covered: at === null || !(element.contains(at) || at.contains(element)),
    };
  });

async function menuProblems(tab: Tab): Promise<string[]> {
  const summary = tab.locator('[data-menu] > summary');
  if (!(await summary.isVisible())) return ['has no menu'];
  const problems: string[] = [];
  await summary.focus();
  await tab.keyboard.press('Enter');
  const links = await tab.locator('[data-menu] a').all();
  const hidden = await Promise.all(links.map(async (link) => !(await link.isVisible())));
  if (links.length === 0 || hidden.includes(true)) problems.push('the menu does not show all of its links');
  for (let stop = 0; stop < STOPS; stop += 1) {
    await tab.keyboard.press('Tab');
    const { name, covered } = await focused(tab);
    if (covered) problems.push(`the focus is behind something: ${name}`);
  }
  await tab.locator('[data-menu] a').first().focus();
  await tab.keyboard.press('Escape');
  if ((await tab.locator('[data-menu]').getAttribute('open')) !== null) problems.push('Esc leaves the menu open');
  if (!(await summary.evaluate((element) => element === document.activeElement)))
    problems.push('after Esc the focus is not where the menu was opened');
  return problems;
}

export const keyboard: Check = {
  id: 'keyboard',
  about: 'the menu opens and closes by keyboard, and from it on the focus is on nothing covered',
  async run(built) {
    const origin = await built.origin();
    const pages = LANGUAGES.flatMap((language) => [
      { url: path(language, 'home') },
      { url: path(language, 'institutions') },
    ]);
    const problems: string[] = [];
    for (const setting of SETTINGS) {
      const found = await inTabs(built, setting, pages, async (tab, { url }) => {
        await tab.goto(`${origin}${url}`, { waitUntil: 'load' });
        return (await menuProblems(tab)).map((problem) => `${url} (${named(setting)}) ${problem}`);
      });
      problems.push(...found);
    }
    return { checked: pages.length * SETTINGS.length, problems };
  },
};
