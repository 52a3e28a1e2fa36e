import type { Language } from './language.ts';

/** Addresses of the site (design.md, section 7). A published address never dies. */

const ROUTES = {
  home: { lv: '', en: '' },
  institutions: { lv: 'iestades', en: 'institutions' },
  institution: { lv: 'iestades', en: 'institutions' },
  groups: { lv: 'grupas', en: 'groups' },
  group: { lv: 'grupas', en: 'groups' },
  editions: { lv: 'gadi', en: 'editions' },
  edition: { lv: 'gadi', en: 'editions' },
  dimensions: { lv: 'dimensijas', en: 'dimensions' },
  dimension: { lv: 'dimensijas', en: 'dimensions' },
  indicators: { lv: 'raditaji', en: 'indicators' },
  indicator: { lv: 'raditaji', en: 'indicators' },
  methodology: { lv: 'metodika', en: 'methodology' },
  methodologyPage: { lv: 'metodika', en: 'methodology' },
  checks: { lv: 'metodika/parbaudes', en: 'methodology/checks' },
  robustness: { lv: 'metodika/drosums', en: 'methodology/robustness' },
  weights: { lv: 'metodika/svari', en: 'methodology/weights' },
  data: { lv: 'dati', en: 'data' },
  query: { lv: 'dati/vaicajumi', en: 'data/query' },
  codebook: { lv: 'dati/kolonnas', en: 'data/codebook' },
  corrections: { lv: 'dati/labojumi', en: 'data/corrections' },
  search: { lv: 'meklet', en: 'search' },
  about: { lv: 'par', en: 'about' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

export type Route = keyof typeof ROUTES;

/** Address of a page, with a leading and a trailing slash; `id` where the route has one. */
export function path(language: Language, route: Route, id?: string): string {
  const parts = [language === 'lv' ? '' : language, ROUTES[route][language], id ?? ''].filter((part) => part !== '');
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}
