import type { Page as Tab } from 'playwright-core';
import { axeOn, type Violations } from './axe.ts';

/** The slowest rule of axe by far, and its answer is the same wherever the same letters stand on the same ground. */
export const COLOURS = 'color-contrast';
const MARK = 'data-look';

/**
 * Marks what has letters whose look is not known yet: all that contrast is computed from, which is colour, size and weight, and every
 * ground, opacity and effect under them. What lies over the rest of a page, or on an image, is always marked.
 * @return the looks by number
 */
async function markLooks(tab: Tab, known: readonly string[]): Promise<string[]> {
  return tab.evaluate(
    ({ known, mark }) => {
      const seen = new Set(known);
      const numbers = new Map<string, number>();
      const grounds = new Map<Element, string | null>();
      /** Null for what is said to listeners alone: axe does not judge it either. */
      const groundOf = (element: Element): string | null => {
        const before = grounds.get(element);
        if (before !== undefined) return before;
        const style = getComputedStyle(element);
        const under = element.parentElement === null ? '' : groundOf(element.parentElement);
        if (under === null || style.clipPath === 'inset(50%)') {
          grounds.set(element, null);
          return null;
        }
        const apart =
          style.backgroundImage !== 'none' ||
          (style.position !== 'static' && style.position !== 'relative') ||
          style.zIndex !== 'auto'
            ? `apart ${grounds.size}`
            : '';
        const own = [
          style.backgroundColor,
          style.opacity,
          style.filter,
          style.mixBlendMode,
          style.textShadow,
          apart,
        ].join('/');
        const ground = own === 'rgba(0, 0, 0, 0)/1/none/normal/none/' ? under : `${under} ${own}`;
        grounds.set(element, ground);
        return ground;
      };
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const element = node.parentElement;
        if (element === null || (node.nodeValue ?? '').trim() === '' || element.hasAttribute(mark)) continue;
        if (!element.checkVisibility({ visibilityProperty: true })) continue;
        const { color, fontSize, fontWeight, webkitTextStroke } = getComputedStyle(element);
        const ground = groundOf(element);
        if (ground === null) continue;
        const look = [ground, color, fontSize, fontWeight, webkitTextStroke].join(' | ');
        if (seen.has(look) && !look.includes('apart ')) continue;
        if (!numbers.has(look)) numbers.set(look, numbers.size);
        element.setAttribute(mark, String(numbers.get(look)));
      }
      return [...numbers.keys()];
    },
    { known, mark: MARK },
  );
}

/**
 * What axe says of the colours of a page, of which it is asked once for every look.
 * @param known looks that axe has found good, in this setting of the browser; those found here are added
 */
export async function colourFaults(tab: Tab, known: Set<string>): Promise<Violations> {
  const looks = await markLooks(tab, [...known]);
  if (looks.length === 0) return [];
  const axe = await axeOn(tab);
  const { violations, passes } = await axe.include(`[${MARK}]`).withRules(COLOURS).analyze();
  // Only what axe has called good is known: letters that nobody sees, or of a control out of use, it does not judge.
  for (const { html } of passes.flatMap(({ nodes }) => nodes)) {
    const look = looks[Number(new RegExp(`^<[^>]*\\s${MARK}="(\\d+)"`).exec(html)?.[1] ?? NaN)];
    if (look !== undefined) known.add(look);
  }
  return violations;
}
