import { path } from '../../src/i18n/routes.ts';
import type { Check } from './check.ts';

/**
 * What a reader did to a page is still so after a reload, on the way back and in the other language: the filter and the order of
 * a ranking, and the query of a search.
 */
export const keptState: Check = {
  id: 'kept-state',
  about: 'filter and order of a table and the query of a search survive a reload, the way back and the other language',
  async run(built) {
    const page = built.pages.find(
      (each) =>
        each.template === 'edition' &&
        each.language === 'lv' &&
        each.url.startsWith('/gadi/') &&
        each.html().includes('ranking-table'),
    );
    const origin = await built.origin();
    const problems: string[] = [];
    const context = await (await built.browser()).newContext();
    const tab = await context.newPage();
    tab.on('pageerror', (error) => problems.push(`script: ${error.message}`));
    const other = tab.locator('a[data-other-language]');
    try {
      if (page === undefined) problems.push('no edition page has a ranking');
      else {
        await tab.goto(`${origin}${page.url}`);
        const text = tab.locator('fieldset[data-filter] input[name=text]').first();
        const order = tab.locator('table.ranking-table').first().locator('th[data-sort]');
        await text.fill('ministrija');
        await order.nth(1).locator('button').click();
        const look = async (when: string): Promise<void> => {
          const words = await text.inputValue();
          const hidden = await tab.locator('table.ranking-table').first().locator('tbody tr[hidden]').count();
          const sorted = await order.nth(1).getAttribute('aria-sort');
          if (words !== 'ministrija' || hidden === 0 || sorted !== 'ascending')
            problems.push(`${page.url} ${when}: „${words}”, ${hidden} rows hidden, sorted ${sorted}`);
        };
        await look('as it was left');
        await tab.reload();
        await look('after a reload');
        await tab.goto(`${origin}${path('lv', 'about')}`);
        await tab.goBack();
        await look('on the way back');
        await other.click();
        await tab.waitForURL(/\/en\//, { waitUntil: 'load' });
        await look('in the other language');
      }
      await tab.goto(`${origin}${path('lv', 'search')}?q=valsts`);
      await other.click();
      await tab.waitForURL(/\/en\//, { waitUntil: 'load' });
      const asked = await tab.locator('form.search input').inputValue();
      if (asked !== 'valsts') problems.push(`the search in the other language asks for „${asked}”`);
    } finally {
      await context.close();
    }
    return { checked: 5, problems };
  },
};
