import { createHash } from 'node:crypto';
import type { Page } from './built.ts';
import type { Check } from './check.ts';
import { elementsOf, metaOf, type Element } from './html.ts';

/** Sources by directive of a content security policy. */
export function parsePolicy(policy: string): Map<string, string[]> {
  const directives = policy.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(
    directives.filter(([name]) => name !== '').map(([name = '', ...sources]) => [name.toLowerCase(), sources]),
  );
}

/** Types of script that are data and never run. */
const DATA = /^application\/(?:ld\+)?json$/;

/** Attributes by which a page makes the browser fetch something, by element. */
const FETCHING: Readonly<Record<string, readonly string[]>> = {
  audio: ['src'],
  embed: ['src'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src', 'srcset'],
  input: ['src'],
  object: ['data'],
  script: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};
/** Relations of `<link>` that fetch; the others only say where something is. */
const FETCHING_LINK =
  /\b(?:stylesheet|icon|apple-touch-icon|manifest|preload|modulepreload|prefetch|preconnect|dns-prefetch)\b/;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const isForeign = (url: string): boolean => /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(url);

/** What of a page breaks the policy: inline code without its hash, wide-open sources, anything from elsewhere. */
export function policyProblems(elements: readonly Element[]): string[] {
  const policy = metaOf(elements, 'content-security-policy');
  if (policy === null) return ['no content security policy'];
  const directives = parsePolicy(policy);
  const sources = (name: string): string[] => directives.get(name) ?? directives.get('default-src') ?? [];
  const problems: string[] = [];
  for (const [name, allowed] of directives) {
    for (const source of allowed) {
      if (
        source === "'unsafe-inline'" ||
        source === "'unsafe-eval'" ||
        source === '*' ||
        /^(?:https?:|\/\/)/.test(source)
      )
        problems.push(`${name} allows ${source}`);
    }
  }
  if (!directives.has('default-src') && !(directives.has('script-src') && directives.has('style-src')))
    problems.push('policy without default-src');
  for (const { name, attributes, text } of elements) {
    const inline =
      name === 'style' ||
      (name === 'script' && attributes['src'] === undefined && !DATA.test(attributes['type'] ?? ''));
    if (inline && !sources(`${name}-src`).includes(hashOf(text)))
      problems.push(`inline ${name} without a hash: ${text.trim().slice(0, 60)}`);
    if (attributes['style'] !== undefined)
      problems.push(`<${name} style="${attributes['style'].slice(0, 60)}">, which the policy blocks`);
    for (const attribute of Object.keys(attributes))
      if (/^on[a-z]+$/.test(attribute)) problems.push(`<${name} ${attribute}>, which the policy blocks`);
    const fetched =
      name === 'link' ? (FETCHING_LINK.test(attributes['rel'] ?? '') ? ['href'] : []) : (FETCHING[name] ?? []);
    for (const attribute of fetched)
      if (isForeign(attributes[attribute] ?? '')) problems.push(`<${name}> fetches ${attributes[attribute] ?? ''}`);
    if (name === 'style' && /url\(\s*['"]?(?:https?:)?\/\//.test(text)) problems.push('a style fetches from elsewhere');
  }
  return problems;
}

export const policy: Check = {
  id: 'policy',
  about: 'a strict content security policy on every page: hashes for what is inline, nothing from elsewhere',
  async run({ pages }) {
    const problems = pages.flatMap((page: Page) =>
      [...new Set(policyProblems(elementsOf(page.html())))].map((problem) => `${page.url}: ${problem}`),
    );
    return { checked: pages.length, problems };
  },
};
