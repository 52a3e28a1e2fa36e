import { onePerTemplate, type Built, type Page } from '../built.ts';
import type { Check } from '../check.ts';
import { checkPage, sourcesOf, type Sources } from './check-pages.ts';
import { emptyTally, type Tally } from './compare-table.ts';
import type { ReadPage } from './read-page.ts';
import { twinAddress, unlike } from './twins.ts';

/** How many numbers were looked at and how each was explained, in words. */
const tallyText = ({ looked, derived, scoped, worded, twins }: Tally): string =>
  `${looked} cells of files, ${derived} computed anew, ${scoped} in sentences, ${worded} in known words, ${twins} texts in two languages`;

function checkPages(built: Built, pages: readonly Page[], sources: Sources): Tally {
  const tally = emptyTally();
  const byUrl = new Map(built.pages.map((page) => [page.url, page]));
  /** Pages whose twin has not been seen yet. */
  const waiting = new Map<string, { readonly page: Page; readonly read: ReadPage }>();
  for (const page of pages) {
    const html = page.html();
    const read = checkPage(sources, page, html, tally);
    // The page for addresses that are not there speaks both languages at once.
    if (page.template === '404') continue;
    const twin = byUrl.get(twinAddress(html) ?? '');
    if (twin === undefined) {
      tally.problems.push(`${page.url} has no page in the other language`);
      continue;
    }
    const other = waiting.get(twin.url);
    if (other === undefined) {
      waiting.set(page.url, { page, read });
      continue;
    }
    waiting.delete(twin.url);
    const { compared, problems } = unlike(other.page, other.read, page, read, sources.quoted);
    tally.twins += compared;
    tally.problems.push(...problems);
  }
  return tally;
}

/** Those pages with their other language, so that both can be compared. */
function withTwins(built: Built, pages: readonly Page[]): readonly Page[] {
  const byUrl = new Map(built.pages.map((page) => [page.url, page]));
  return [...new Set(pages.flatMap((page) => [page, byUrl.get(twinAddress(page.html()) ?? '') ?? page]))];
}

export const sameNumbers: Check = {
  id: 'same-numbers',
  about:
    'every number on a page is the value of the published CSV after the stated rounding, or computed from it anew; both languages have the same',
  async run(built, scope) {
    const chosen = scope === 'sample' ? withTwins(built, onePerTemplate(built.pages)) : built.pages;
    const tally = checkPages(built, chosen, sourcesOf(built.folder));
    const { looked, derived, scoped, worded, twins, problems } = tally;
    return Promise.resolve({
      checked: looked + derived + scoped + worded + twins,
      problems,
      detail: tallyText(tally),
    });
  },
};
