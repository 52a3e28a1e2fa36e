import type { Page as Tab } from 'playwright-core';
import { onePerTemplate } from './built.ts';
import type { Check } from './check.ts';
import { inTabs, named, PHONE, unfold, type Setting } from './tabs.ts';

/** As narrow as a page has to bear (WCAG 1.4.10). */
const NARROWEST: Setting = { scheme: 'light', width: 320, height: 640 };
/** The text spacing that a page has to bear (WCAG 1.4.12). */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
/** Text of twice the size (WCAG 1.4.4). */
const ENLARGED = ':root { font-size: 2.25rem !important }';

/** What is wrong with the place of things on the page as it stands. */
export async function misplaced(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const problems: string[] = [];
    const limit = document.documentElement.clientWidth;
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
    const seen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

    const over = document.documentElement.scrollWidth - limit;
    if (over > 0) {
      const wide = [...document.body.querySelectorAll('*')].find(
        (element) => element.getBoundingClientRect().right > limit + 1,
      );
      problems.push(`${over} px too wide${wide === undefined ? '' : `: ${nameOf(wide)}`}`);
    }

    const overlap = (elements: readonly Element[], what: string): void => {
      const boxes = elements.map((element) => ({ element, box: element.getBoundingClientRect() }));
      for (const [at, { element, box }] of boxes.entries()) {
        if (box.left < -1 || box.right > limit + 1) problems.push(`${what} beyond the edge: ${nameOf(element)}`);
        for (const other of boxes.slice(at + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (across > 1 && down > 4)
            problems.push(`${what} one over the other: ${nameOf(element)}, ${nameOf(other.element)}`);
        }
      }
    };
    overlap([...document.querySelectorAll('.site-header a, .site-header summary')].filter(seen), 'in the header');
    for (const drawing of document.querySelectorAll('svg.drawing'))
      if (seen(drawing)) overlap([...drawing.querySelectorAll('text')].filter(seen), 'in a drawing');
    return problems;
  });
}

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

export const narrow: Check = {
  id: 'narrow',
  about:
    'at 320 px no page is too wide and nothing stands over the other, drawings excepted with the text spacing of WCAG 1.4.12; the header is whole with text of twice the size at 390 px; controls have 24 px, and only what scrolls is a tab stop',
  async run(built, scope) {
    const origin = await built.origin();
    const templates = onePerTemplate(built.pages).filter((page) => scope !== 'sample' || page.language === 'lv');
    const pages = scope === 'sample' ? templates : built.pages;
    const open = (tab: Tab, url: string) => tab.goto(`${origin}${url}`, { waitUntil: 'load' });
    const problems = await inTabs(built, NARROWEST, pages, async (tab, page) => {
      await open(tab, page.url);
      const plain = [...(await misplaced(tab)), ...(await awkward(tab))];
      await restyle(tab, SPACED);
      const spaced = (await misplaced(tab))
        .filter((problem) => !problem.startsWith('in a drawing'))
        .map((problem) => `spaced: ${problem}`);
      await restyle(tab, '');
      await unfold(tab);
      const unfolded = (await awkward(tab)).filter((problem) => !plain.includes(problem));
      return [...plain, ...spaced, ...unfolded].map((problem) => `${page.url} (${named(NARROWEST)}) ${problem}`);
    });
    const enlarged = await inTabs(built, PHONE, templates, async (tab, page) => {
      await open(tab, page.url);
      await restyle(tab, ENLARGED);
      return (await misplaced(tab))
        .filter((problem) => problem.startsWith('in the header'))
        .map((problem) => `${page.url} (${named(PHONE)}, text of twice the size) ${problem}`);
    });
    return { checked: pages.length, problems: [...problems, ...enlarged] };
  },
};
