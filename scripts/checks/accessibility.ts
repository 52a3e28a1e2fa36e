import type { Page as Tab } from 'playwright-core';
import { axeOn, type Violations } from './axe.ts';
import { onePerTemplate, type Built, type Page } from './built.ts';
import type { Check, Scope } from './check.ts';
import { COLOURS, colourFaults } from './colours.ts';
import { DESK, inTabs, named, PHONE, unfold, visit } from './tabs.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Pages for a scope: one per template in Latvian, one per template and language, or every page. */
function chosen({ pages }: Built, scope: Scope): readonly Page[] {
  if (scope === 'every') return pages;
  return onePerTemplate(pages).filter((page) => scope === 'all' || page.language === 'lv');
}

/** What axe finds on the page as it stands, all but colours; see colours.ts. */
async function violations(tab: Tab): Promise<Violations> {
  const axe = await axeOn(tab);
  // Only what is wrong is asked for: the words about what is right take as long again.
  return (
    await axe
      .options({ resultTypes: ['violations'] })
      .withTags(TAGS)
      .disableRules(COLOURS)
      .analyze()
  ).violations;
}

const told = (found: Violations): string[] =>
  found.map(
    ({ id, nodes }) =>
      `${id} × ${nodes.length}: ${nodes[0]?.target.join(' ') ?? ''} ${nodes[0]?.failureSummary?.replace(/\s+/g, ' ') ?? ''}`,
  );

export const accessible: Check = {
  id: 'accessible',
  about:
    'axe (WCAG 2.0 to 2.2, A and AA, best practices) finds nothing at 390 px and at 1280 px in the dark, and pages open without an error or a request elsewhere',
  async run(built, scope) {
    const origin = await built.origin();
    const pages = chosen(built, scope);
    const settings = scope === 'sample' ? [PHONE] : [PHONE, DESK];
    const problems: string[] = [];
    for (const setting of settings) {
      const known = new Set<string>();
      const found = await inTabs(built, setting, pages, async (tab, page) => {
        const met = await visit(tab, origin, page.url);
        // As it opens, where something is folded: what stands side by side then, which is a matter of place, not of colour.
        const folded = (await tab.locator('main details:not([open])').count()) > 0;
        const closed = folded && setting === PHONE ? await violations(tab) : [];
        await unfold(tab);
        const whole = [...(await violations(tab)), ...(await colourFaults(tab, known))];
        const said = new Set(told([...closed, ...whole]));
        return [...met, ...said].map((problem) => `${page.url} (${named(setting)}) ${problem}`);
      });
      problems.push(...found);
    }
    return { checked: pages.length * settings.length, problems };
  },
};
