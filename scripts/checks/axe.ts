import { AxeBuilder } from '@axe-core/playwright';
import type { Page as Tab } from 'playwright-core';

export type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

/** Axe for the page in a tab, brought there once: it is half a megabyte. */
export async function axeOn(tab: Tab): Promise<AxeBuilder> {
  const there = await tab.evaluate(() => 'axe' in window);
  // The other mode gathers from frames in a tab of its own, each time; our pages have none.
  return new AxeBuilder({ page: tab, ...(there ? { axeSource: 'undefined' } : {}) }).setLegacyMode();
}
