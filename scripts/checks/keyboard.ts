import type { Page as Tab } from 'playwright-core';
import { onePerTemplate } from './built.ts';
import type { Check } from './check.ts';
import { elementsOf, isRedirect } from './html.ts';
import { inTabs, named, PHONE, type Setting } from './tabs.ts';

/** Where the header has a menu: telephone and tablet. */
const SETTINGS: readonly Setting[] = [PHONE, { ...PHONE, width: 768, height: 1024 }];
/** Stops that are gone through by key after the menu has been opened: the menu and the start of the page. The others are given the focus. */
const STOPS = 25;

/** Templates of a sample: a page of text, and a long list with fields. */
const SAMPLE: readonly string[] = ['home', 'institutions'];

interface Focus {
  readonly name: string;
  /** Whether nobody sees it there. */
  readonly covered: boolean;
}

/** Whether an element in the window is behind something, as a browser computes it; of one that is larger, what shows of it counts. */
const FOCUS = `(element) => {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const at = document.elementFromPoint(
    (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
    (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
  );
  return {
    name: element.tagName.toLowerCase() + ' “' + element.textContent.trim().slice(0, 40) + '”',
    covered: at === null || !(element.contains(at) || at.contains(element)),
  };
}`;
const STOP = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** What the Tab key comes to next; null where it stays. */
async function next(tab: Tab): Promise<Focus | null> {
  await tab.keyboard.press('Tab');
  return tab.evaluate<Focus | null>(`(() => {
    const element = document.activeElement ?? document.body;
    const stays = element === window.lastStop;
    window.lastStop = element;
    return stays ? null : (${FOCUS})(element);
  })()`);
}

/** What is covered when it has the focus, of all that can have it. */
const coveredStops = (tab: Tab): Promise<readonly Focus[]> =>
  tab.evaluate<readonly Focus[]>(
    `[...document.querySelectorAll('${STOP}')].flatMap((element) => {
      element.focus();
      return document.activeElement === element ? (${FOCUS})(element) : [];
    }).filter(({ covered }) => covered)`,
  );

/** What is wrong with the menu of a page, and with the way from it on. */
async function menuProblems(tab: Tab): Promise<string[]> {
  const summary = tab.locator('[data-menu] > summary');
  if (!(await summary.isVisible())) return ['has no menu'];
  const problems: string[] = [];
  await summary.focus();
  await tab.keyboard.press('Enter');
  const links = await tab.locator('[data-menu] a').all();
  const hidden = await Promise.all(links.map(async (link) => !(await link.isVisible())));
  if (links.length === 0 || hidden.includes(true)) problems.push('the menu does not show all of its links');
  const covered: Focus[] = [];
  let last = 'the menu';
  for (let stop = 0; stop < STOPS; stop += 1) {
    const focus = await next(tab);
    if (focus === null) {
      problems.push(`Tab goes no further than ${last}`);
      break;
    }
    last = focus.name;
    if (focus.covered) covered.push(focus);
  }
  covered.push(...(await coveredStops(tab)));
  for (const name of new Set(covered.map((focus) => focus.name)))
    problems.push(`the focus is behind something: ${name}`);
  if (links.length === 0) return problems;
  await tab.locator('[data-menu] a').first().focus();
  await tab.keyboard.press('Escape');
  if ((await tab.locator('[data-menu]').getAttribute('open')) !== null) problems.push('Esc leaves the menu open');
  if (!(await summary.evaluate((element) => element === document.activeElement)))
    problems.push('after Esc the focus is not where the menu was opened');
  return problems;
}

export const keyboard: Check = {
  id: 'keyboard',
  about: 'on every template the menu opens and closes by keyboard, and whatever has the focus is covered by nothing',
  async run(built, scope) {
    const origin = await built.origin();
    const pages = onePerTemplate(built.pages.filter((page) => !isRedirect(elementsOf(page.html())))).filter(
      ({ template }) => scope !== 'sample' || SAMPLE.includes(template),
    );
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
