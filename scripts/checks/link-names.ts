import { Parser } from 'htmlparser2';
import type { Check } from './check.ts';
import { underlinedBlanks } from './link-blanks.ts';

/** A link as it is heard apart from its line, and where it leads. */
interface Link {
  readonly name: string;
  readonly href: string;
}

const spoken = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** The links of a page by their accessible names: the label where there is one, else the text. */
export function linksOf(html: string): Link[] {
  const links: Link[] = [];
  let open: { href: string; label: string | undefined; text: string } | null = null;
  new Parser({
    onopentag(name, { href, 'aria-label': label }) {
      if (name === 'a' && href !== undefined) open = { href, label, text: '' };
    },
    ontext(text) {
      if (open !== null) open.text += text;
    },
    onclosetag(name) {
      if (name !== 'a' || open === null) return;
      links.push({ name: spoken(open.label ?? open.text), href: open.href });
      open = null;
    },
  }).end(html);
  return links;
}

/** Names that lead to more than one place, with the places. */
export function ambiguous(links: readonly Link[]): string[] {
  const byName = Map.groupBy(links, ({ name }) => name);
  return [...byName].flatMap(([name, those]) => {
    const places = [...new Set(those.map(({ href }) => href))];
    return places.length < 2 ? [] : [`“${name}” leads to ${places.join(' and ')}`];
  });
}

export const linkNames: Check = {
  id: 'link-names',
  about: 'links of one name on a page lead to one place, and none underlines a blank beside its words',
  run: async ({ pages }) => ({
    checked: pages.length,
    problems: pages.flatMap((page) => {
      const html = page.html();
      return [...ambiguous(linksOf(html)), ...underlinedBlanks(html)].map((problem) => `${page.url}: ${problem}`);
    }),
  }),
};
