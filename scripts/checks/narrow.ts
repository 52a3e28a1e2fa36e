import type { Page as Tab } from 'playwright-core';
import { onePerTemplate } from './built.ts';
import type { Check } from './check.ts';
import { misplaced } from './misplaced.ts';
import { inTabs, named, PHONE, unfold, type Setting } from './tabs.ts';

/** As narrow as a page has to bear (WCAG 1.4.10). */
const NARROWEST: Setting = { scheme: 'light', width: 320, height: 640 };
/** The text spacing that a page has to bear (WCAG 1.4.12). */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
/** Text of twice the size (WCAG 1.4.4). */
const ENLARGED = ':root { font-size: 2.25rem !important }';

/** Controls too small to be hit, and stops of the Tab key at what does not scroll. */
async function awkward(tab: Tab): Promise<string[]> {
  return tab.evaluate(async () => {
    // What watches sizes has its say after the next frame.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const small = [...document.querySelectorAll('button, select, input, textarea, summary')].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      if (width === 0 || (width >= 24 && height >= 24)) return [];
      return [
        `${element.tagName.toLowerCase()} of ${width.toFixed(1)} × ${height.toFixed(1)} px: ${element.textContent}`,
      ];
    });
    const idle = [...document.querySelectorAll('[tabindex="0"]')].filter(
      (element) =>
        element.checkVisibility() &&
        element.scrollWidth <= element.clientWidth &&
        element.scrollHeight <= element.clientHeight,
    );
    return [
      ...small,
      ...idle.map((element) => `a stop at what does not scroll: ${element.getAttribute('aria-label')}`),
    ];
  });
}

/** Puts a stylesheet of the reader's on the page; the policy of the page refuses others. */
async function restyle(tab: Tab, css: string): Promise<void> {
  await tab.evaluate(async (text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
    // Two frames: what watches sizes has had its say.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, css);
}

/** What a page that is open cannot bear. */
export async function narrowFaults(tab: Tab): Promise<string[]> {
  await tab.setViewportSize(NARROWEST);
  const plain = [...(await misplaced(tab)), ...(await awkward(tab))];
  await restyle(tab, SPACED);
  const spaced = (await misplaced(tab)).map((problem) => `spaced: ${problem}`);
  await tab.setViewportSize(PHONE);
  await restyle(tab, ENLARGED);
  const enlarged = (await misplaced(tab)).map((problem) => `text of twice the size at ${PHONE.width} px: ${problem}`);
  await tab.setViewportSize(NARROWEST);
  await restyle(tab, '');
  await unfold(tab);
  const unfolded = (await awkward(tab)).filter((problem) => !plain.includes(problem));
  return [...plain, ...spaced, ...enlarged, ...unfolded];
}

export const narrow: Check = {
  id: 'narrow',
  about:
    'at 320 px, also with the text spacing of WCAG 1.4.12, and with text of twice the size at 390 px, no page is too wide, nothing is cut off and nothing stands over the other; controls have 24 px, and only what scrolls is a tab stop',
  async run(built, scope) {
    const origin = await built.origin();
    const pages =
      scope === 'sample' ? onePerTemplate(built.pages).filter(({ language }) => language === 'lv') : built.pages;
    const problems = await inTabs(built, NARROWEST, pages, async (tab, page) => {
      await tab.setViewportSize(NARROWEST);
      await tab.goto(`${origin}${page.url}`, { waitUntil: 'load' });
      return (await narrowFaults(tab)).map((problem) => `${page.url} (${named(NARROWEST)}) ${problem}`);
    });
    return { checked: pages.length, problems };
  },
};
