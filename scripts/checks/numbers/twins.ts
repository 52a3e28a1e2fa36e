import type { ReadPage } from './read-page.ts';
import { valuesOf } from './tokens.ts';
import type { Page } from '../built.ts';

/** Pages of two languages say the same: text by text the same numbers, in whatever order names are listed. */

/** Address of a page in the other language, as its header links it. */
export const twinAddress = (html: string): string | undefined =>
  /<a href="([^"]+)" lang="\w\w" hreflang="\w\w">/.exec(html)?.[1];

/** How often each set of numbers stands in one text. */
function signatures(read: ReadPage, page: Page): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of read.texts) {
    const signature = valuesOf(text, page.language).join(' ');
    if (signature !== '') counts.set(signature, (counts.get(signature) ?? 0) + 1);
  }
  return counts;
}

/** What a page says more often than its twin. */
export function unlike(
  page: Page,
  read: ReadPage,
  twin: Page,
  twinRead: ReadPage,
): { compared: number; problems: string[] } {
  const own = signatures(read, page);
  const other = signatures(twinRead, twin);
  const problems: string[] = [];
  for (const [a, b, from] of [
    [own, other, page],
    [other, own, twin],
  ] as const)
    for (const [signature, n] of a)
      if (n > (b.get(signature) ?? 0))
        problems.push(`${from.url}: a text with the numbers ${signature} that the other language has not`);
  return { compared: [...own.values()].reduce((sum, n) => sum + n, 0), problems };
}
