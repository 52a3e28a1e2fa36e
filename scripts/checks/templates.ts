import { path, type Route } from '../../src/i18n/routes.ts';

export type PageLanguage = 'lv' | 'en';

/** Lists and the page of one of their members share the first part of the address. */
const DETAILS = {
  institutions: 'institution',
  groups: 'group',
  editions: 'edition',
  dimensions: 'dimension',
  indicators: 'indicator',
  methodology: 'methodologyPage',
  data: 'dataPage',
} as const satisfies Partial<Record<Route, string>>;

/** Pages of which there is one for each body, edition or code. */
export const COUNTED = ['institution', 'group', 'edition', 'dimension', 'indicator'] as const;

export type Template = string;

export const languageOf = (url: string): PageLanguage => (url === '/en' || url.startsWith('/en/') ? 'en' : 'lv');

/** Which template made the page at an address; a page that no list of routes knows is its own template. */
export function templateOf(url: string): Template {
  if (/\/404(?:\.html|\/)?$/.test(url)) return '404';
  const language = languageOf(url);
  if (url === path(language, 'home')) return 'home';
  if (url === path(language, 'checks')) return 'checks';
  if (url === path(language, 'robustness')) return 'robustness';
  if (url === path(language, 'weights')) return 'weights';
  if (url === path(language, 'query')) return 'query';
  if (url === path(language, 'codebook')) return 'codebook';
  for (const [list, detail] of Object.entries(DETAILS) as [Route, string][]) {
    const prefix = path(language, list);
    if (url === prefix) return list;
    if (url.startsWith(prefix)) return detail;
  }
  return url.replace(/^\/en\//, '/').split('/')[1] ?? url;
}

/** The last part of an address: the id or code that the page is about. */
export const idOf = (url: string): string =>
  url
    .split('/')
    .filter((part) => part !== '')
    .at(-1) ?? '';
