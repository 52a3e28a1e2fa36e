import type { Page as Tab } from 'playwright-core';
import { onePerTemplate } from './built.ts';
import type { Check } from './check.ts';
import { DESK, inTabs } from './tabs.ts';

/** Samples of the colour of a level. */
const KEYS = '.level-key, .level-swatch';
const LEVELS = `${KEYS}, svg [class^='level-']`;
/** What only a screen can use. */
const CONTROLS = 'main :is(input, select, textarea, button)';

/** Luminance 0–1 of what a colour looks like, as a browser computes it. */
const BRIGHTNESS = `(colour) => {
  const [r = 0, g = 0, b = 0, alpha = 1] = (colour.match(/[\\d.]+/g) ?? []).map(Number);
  return alpha === 0 ? 1 : (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
}`;

interface Printed {
  readonly ink: number;
  readonly ground: number;
  readonly keys: readonly string[];
  readonly controls: readonly string[];
}

/** What a page looks like on paper. */
async function onPaper(tab: Tab): Promise<string[]> {
  const { ink, ground, keys, controls } = await tab.evaluate<Printed>(`(() => {
    const brightness = ${BRIGHTNESS};
    const root = getComputedStyle(document.documentElement);
    return {
      ink: brightness(root.color),
      ground: brightness(root.backgroundColor),
      keys: [...document.querySelectorAll('${KEYS}')].map((key) => getComputedStyle(key).printColorAdjust),
      controls: [...document.querySelectorAll('${CONTROLS}')]
        .filter((control) => control.checkVisibility() && control.closest('th') === null)
        .map((control) => control.outerHTML.slice(0, 80)),
    };
  })()`);
  return [
    ...(ink > 0.1 || ground < 0.95 ? [`prints ink of brightness ${ink} on ${ground}`] : []),
    ...(keys.every((adjust) => adjust === 'exact') ? [] : ['prints level keys empty']),
    ...controls.map((control) => `prints ${control}`),
  ];
}

/** Colours of levels as they are now, in keys and in drawings. */
const colours = (tab: Tab, of: string): Promise<string> =>
  tab
    .locator(of)
    .evaluateAll((keys) =>
      keys.map((key) => `${getComputedStyle(key).backgroundColor} ${getComputedStyle(key).fill}`).join(),
    );

export const paper: Check = {
  id: 'paper',
  about:
    'a page prints dark on light from a dark system, without controls; level keys keep their colours there and where the system sets colours',
  async run(built) {
    const origin = await built.origin();
    const pages = onePerTemplate(built.pages).filter(({ language }) => language === 'lv');
    const problems = await inTabs(built, DESK, pages, async (tab, { url }) => {
      await tab.goto(`${origin}${url}`, { waitUntil: 'load' });
      const own = await colours(tab, KEYS);
      await tab.emulateMedia({ forcedColors: 'active' });
      const forced = await colours(tab, KEYS);
      await tab.emulateMedia({ forcedColors: 'none', media: 'print' });
      const problems = await onPaper(tab);
      const printed = await colours(tab, LEVELS);
      await tab.emulateMedia({ media: 'screen', colorScheme: 'light' });
      if (printed !== (await colours(tab, LEVELS))) problems.push('prints the levels in the colours of the dark');
      if (own !== forced) problems.push('loses the colours of levels where the system sets colours');
      await tab.emulateMedia({ colorScheme: DESK.scheme });
      return problems.map((problem) => `${url} ${problem}`);
    });
    return { checked: pages.length, problems };
  },
};
