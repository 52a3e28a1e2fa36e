import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sitePath } from '../../src/core/model/site-path.ts';
import { ICONS } from '../../src/site/shared/icons.ts';
import { DESCRIPTION_LENGTH } from '../../src/site/shared/meta-description.ts';
import type { Check } from './check.ts';
import { elementsOf, isRedirect, metaOf, type Element } from './html.ts';

/** A page as search engines and shared links see it. */
export interface SeenPage {
  /** Path inside the site, with a slash in front. */
  readonly url: string;
  readonly html: string;
}

export const head: Check = {
  id: 'head',
  about:
    'every page has a title and a description of its own, its icons, what shared links show, and its address in either language',
  async run(built) {
    const site = await built.site();
    const has = (path: string): boolean => existsSync(join(built.folder, path));
    const pages = built.pages.map((page) => ({ url: page.url, html: page.html() }));
    return { checked: pages.length, problems: headProblems(pages, site, has) };
  },
};

/**
 * @param site address of the site, with a slash at the end
 * @param has whether the site has a file, by its path inside
 */
export function headProblems(pages: readonly SeenPage[], site: string, has: (path: string) => boolean): string[] {
  const problems: string[] = [];
  const titles = new Map<string, string>();
  const descriptions = new Map<string, string>();
  const own = (kind: string, text: string, url: string, seen: Map<string, string>): void => {
    const before = seen.get(text);
    if (text === '') problems.push(`${url}: no ${kind}`);
    else if (before === undefined) seen.set(text, url);
    else problems.push(`${url}: the ${kind} of ${before}`);
  };
  for (const { url, html } of pages) {
    const elements = elementsOf(html);
    if (isRedirect(elements)) continue;
    const tell = (problem: string): void => void problems.push(`${url}: ${problem}`);
    const description = metaOf(elements, 'description') ?? '';
    own('title', elements.find(({ name }) => name === 'title')?.text ?? '', url, titles);
    own('description', description, url, descriptions);
    if (description.length > DESCRIPTION_LENGTH) tell(`a description of ${description.length} characters`);
    for (const [rel, path] of LINKED) {
      const address = `${sitePath(site)}${path.slice(1)}`;
      if (!linksOf(elements, rel).some(({ attributes }) => attributes['href'] === address)) tell(`no link to ${path}`);
      if (!has(path)) tell(`${path} is not there`);
    }
    for (const problem of sharingProblems(elements, description, url, site, has)) tell(problem);
    if (url !== ANYWHERE)
      for (const problem of alternateProblems(elements, new URL(url.slice(1), site).href)) tell(problem);
  }
  return problems;
}

/** The page for what is missing has no address of its own, and both languages in it. */
const ANYWHERE = '/404.html';

/** Icons that every page links. */
const LINKED = [
  ['icon', ICONS.svg],
  ['icon', ICONS.ico.path],
  ['apple-touch-icon', ICONS.touch.path],
] as const;

const linksOf = (elements: readonly Element[], rel: string, having = 'href'): readonly Element[] =>
  elements.filter(
    ({ name, attributes }) => name === 'link' && attributes['rel'] === rel && attributes[having] !== undefined,
  );

const propertyOf = (elements: readonly Element[], property: string): string | null =>
  elements.find(({ attributes }) => attributes['property'] === property)?.attributes['content'] ?? null;

function* sharingProblems(
  elements: readonly Element[],
  description: string,
  url: string,
  site: string,
  has: (path: string) => boolean,
): Generator<string> {
  for (const property of ['og:site_name', 'og:type', 'og:title', 'og:image', 'og:image:alt'])
    if ((propertyOf(elements, property) ?? '') === '') yield `no ${property}`;
  if (propertyOf(elements, 'og:description') !== description) yield 'og:description is not the description';
  if (metaOf(elements, 'twitter:card') === null) yield 'no twitter:card';
  const image = propertyOf(elements, 'og:image') ?? '';
  if (!image.startsWith(site) || !has(`/${image.slice(site.length)}`)) yield `og:image ${image} is not there`;
  if (url !== ANYWHERE && propertyOf(elements, 'og:url') !== new URL(url.slice(1), site).href)
    yield 'og:url is not the address of the page';
}

/** Every page names itself and its twin; whoever reads neither language is sent to the Latvian one. */
function* alternateProblems(elements: readonly Element[], address: string): Generator<string> {
  const named = new Map(
    linksOf(elements, 'alternate', 'hreflang').map(({ attributes }) => [attributes['hreflang'], attributes['href']]),
  );
  for (const name of ['lv', 'en', 'x-default']) if (!named.has(name)) yield `no alternate ${name}`;
  if (named.get('x-default') !== named.get('lv')) yield 'x-default is not the Latvian page';
  if (![...named.values()].includes(address)) yield 'not among its own alternates';
}
