import { DESCRIPTION, type ReadPage } from './read-page.ts';
import { valuesOf } from './tokens.ts';
import type { Page } from '../built.ts';

/** Pages of two languages say the same: text by text the same numbers, in whatever order names are listed. */

/** Address of a page in the other language, as its header links it. */
export const twinAddress = (html: string): string | undefined =>
  /<a href="([^"]+)" lang="\w\w" hreflang="\w\w"[^>]*>/.exec(html)?.[1];

/** Characters by which a quotation is known; pages cut long ones. */
const KNOWN_BY = 40;

/** A text without the value of a table that stands at its end as an example: in both languages it is the same, letter by letter. */
function unquoted(text: string, quoted: readonly string[]): string {
  const from = quoted.map((quotation) => text.indexOf(quotation.slice(0, KNOWN_BY))).filter((at) => at > 0);
  return from.length === 0 ? text : text.slice(0, Math.min(...from));
}

/** What stands on a page as an example and is not, as far as it goes, the value of a table whose beginning it has. */
const misquoted = (read: ReadPage, page: Page, quoted: readonly string[]): string[] =>
  page.template !== 'codebook'
    ? []
    : read.texts.flatMap(({ text }) => {
        const begun = quoted
          .map((quotation) => ({ whole: alike(quotation), at: text.indexOf(quotation.slice(0, KNOWN_BY)) }))
          .filter(({ at }) => at >= 0)
          .map(({ whole, at }) => ({ whole, said: alike(text.slice(at)).replace(/…$/, '').trimEnd() }));
        return begun.length === 0 || begun.some(({ whole, said }) => whole.startsWith(said) || said.startsWith(whole))
          ? []
          : [`${page.url}: „${begun[0]?.said ?? ''}” is no example that the codebook gives`];
      });

/** Blanks of every kind as one. */
const alike = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** How often each set of numbers stands in one text. */
function signatures(read: ReadPage, page: Page, quoted: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, place } of read.texts) {
    // As many sentences as fit: in one language one more than in the other. The page has them all.
    if (place === DESCRIPTION) continue;
    const own = page.template === 'codebook' ? unquoted(text, quoted) : text;
    const signature = valuesOf(own, page.language).join(' ');
    if (signature !== '') counts.set(signature, (counts.get(signature) ?? 0) + 1);
  }
  return counts;
}

/**
 * What a page says more often than its twin.
 * @param quoted long values of tables that a page gives as examples, whatever its language
 */
export function unlike(
  page: Page,
  read: ReadPage,
  twin: Page,
  twinRead: ReadPage,
  quoted: readonly string[],
): { compared: number; problems: string[] } {
  const own = signatures(read, page, quoted);
  const other = signatures(twinRead, twin, quoted);
  const problems = misquoted(read, page, quoted);
  for (const [a, b, from] of [
    [own, other, page],
    [other, own, twin],
  ] as const)
    for (const [signature, n] of a)
      if (n > (b.get(signature) ?? 0))
        problems.push(`${from.url}: a text with the numbers ${signature} that the other language has not`);
  return { compared: [...own.values()].reduce((sum, n) => sum + n, 0), problems };
}
