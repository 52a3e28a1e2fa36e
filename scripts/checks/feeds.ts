import { siteAddress } from '../../src/core/emit/catalogue/addresses.ts';
import type { Page } from './built.ts';
import { published } from './catalogue.ts';
import type { Check } from './check.ts';
import { elementsOf } from './html.ts';

/** What a browser found in a feed. */
interface Read {
  readonly fault: string | null;
  readonly self: string;
  readonly ids: readonly string[];
  readonly updated: readonly string[];
  readonly titles: readonly string[];
}

export const feeds: Check = {
  id: 'feeds',
  about:
    'the feed of each language is well-formed Atom with what RFC 4287 asks for, its dates are those of the releases, and its pages name it',
  async run(built) {
    const releases = JSON.parse(await published(built, 'releases.json')) as readonly {
      readonly release: string;
      readonly date: string;
    }[];
    const corrections = await built.table('corrections');
    const days = new Set([...releases, ...corrections].map(({ date }) => String(date)));
    const settings = { site: await built.site() };
    const problems: string[] = [];
    let checked = 0;
    const context = await (await built.browser()).newContext();
    try {
      const tab = await context.newPage();
      for (const [language, file] of [['lv', 'feed.xml'] as const, ['en', 'feed.en.xml'] as const]) {
        const read = await tab.evaluate(readAtom, await published(built, file));
        const entries = read.ids.length - 1;
        checked += read.ids.length;
        if (read.fault !== null) problems.push(`${file}: ${read.fault}`);
        if (read.self !== siteAddress(settings, `data/${file}`)) problems.push(`${file}: calls itself ${read.self}`);
        if (entries < releases.length) problems.push(`${file}: ${entries} entries for ${releases.length} releases`);
        if (new Set(read.ids).size !== read.ids.length) problems.push(`${file}: an identifier stands twice`);
        for (const { length } of [read.updated, read.titles])
          if (length !== read.ids.length) problems.push(`${file}: an entry without a title or a date`);
        for (const updated of read.updated)
          if (!days.has(updated.slice(0, 10)) && !days.has(updated.slice(0, 4)))
            problems.push(`${file}: ${updated} is the day of no release`);
        problems.push(
          ...built.pages
            .filter((page) => page.language === language && !names(page, file))
            .map(({ url }) => `${url}: does not name ${file}`),
        );
      }
    } finally {
      await context.close();
    }
    return { checked, problems };
  },
};

/** Runs in the browser, whose parser of XML is strict. */
function readAtom(text: string): Read {
  const feed = new DOMParser().parseFromString(text, 'application/xml');
  const textsOf = (name: string): string[] =>
    [...feed.getElementsByTagNameNS('http://www.w3.org/2005/Atom', name)].map((element) => element.textContent);
  return {
    fault: feed.querySelector('parsererror')?.textContent ?? null,
    self: feed.querySelector('feed > link[rel="self"]')?.getAttribute('href') ?? '',
    ids: textsOf('id'),
    updated: textsOf('updated'),
    titles: textsOf('title'),
  };
}

const names = (page: Page, file: string): boolean =>
  elementsOf(page.html()).some(
    ({ name, attributes }) =>
      name === 'link' &&
      attributes['type'] === 'application/atom+xml' &&
      attributes['href']?.endsWith(`/data/${file}`) === true,
  );
