import { sitePath } from '../model/site-path.ts';
import { headerPolicy } from './policy.ts';

/** What the headers of a site depend on. */
export interface HostingFacts {
  /** Address of the site, ending in `/`. */
  readonly site: string;
  readonly embedHosts: readonly string[];
  /** Whether any edition in the data is a demonstration: then neither the data nor what is drawn from them is for search engines. */
  readonly demonstration: boolean;
  /** Releases under `data/` that never change. */
  readonly frozen: readonly string[];
  /** Folders of the pages that compile WebAssembly, and of the programs that do it for them; a worker goes by the header of its own file. */
  readonly wasm: readonly string[];
}

/** Which files a rule is about; paths are inside the site, without a slash in front. */
export type Scope =
  | { readonly kind: 'all' }
  /** Everything under a folder, `data/`. */
  | { readonly kind: 'below'; readonly folder: string }
  /** Files whose name ends in `.<ending>`, in any folder. */
  | { readonly kind: 'ending'; readonly ending: string };

export interface HeaderRule {
  readonly scope: Scope;
  readonly headers: Readonly<Record<string, string>>;
}

/** Pages and `latest/` are looked at again after five minutes; what bears its contents or its release in its name never changes. */
export const SHORT = 'public, max-age=300';
export const FOREVER = 'public, max-age=31536000, immutable';

const NOINDEX = { 'X-Robots-Tag': 'noindex' };

/** What the tools of pages compute by: results of everyone, which are as invented as the pages are. */
const WHAT_IF = 'what-if/';

/** What never changes under its name: the search index and the query engine bear a sum or a version in their paths. */
const LASTING = ['_astro/', 'duckdb/', 'pagefind/fragment/', 'pagefind/index/'];
/** The part of the search index whose name bears a sum, too, but that lies beside others that do not. */
const LASTING_ENDING = 'pf_meta';

/**
 * The headers of every answer, in an order in which a later rule only adds to an earlier one or, for `Cache-Control` and
 * `Content-Security-Policy`, takes its place.
 */
export function headerRules({ site, embedHosts, demonstration, frozen, wasm }: HostingFacts): HeaderRule[] {
  const below = (folder: string, headers: HeaderRule['headers']): HeaderRule => ({
    scope: { kind: 'below', folder },
    headers,
  });
  return [
    { scope: { kind: 'all' }, headers: { ...security(site, embedHosts), 'Cache-Control': SHORT } },
    ...(demonstration
      ? [
          ...['csv', 'svg'].map((ending): HeaderRule => ({ scope: { kind: 'ending', ending }, headers: NOINDEX })),
          below(WHAT_IF, NOINDEX),
        ]
      : []),
    below('data/', {
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      ...(demonstration && NOINDEX),
    }),
    ...wasm.map((folder) => below(folder, { 'Content-Security-Policy': headerPolicy(true, embedHosts) })),
    ...LASTING.map((folder) => below(folder, { 'Cache-Control': FOREVER })),
    { scope: { kind: 'ending', ending: LASTING_ENDING }, headers: { 'Cache-Control': FOREVER } },
    ...frozen.map((release) => below(`data/${release}/`, { 'Cache-Control': FOREVER })),
  ];
}

function security(site: string, embedHosts: readonly string[]): Record<string, string> {
  return {
    'Content-Security-Policy': headerPolicy(false, embedHosts),
    // Old browsers; it cannot name hosts.
    ...(embedHosts.length === 0 && { 'X-Frame-Options': 'DENY' }),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    // On a host that is shared with others, that is for its owner to decide.
    ...(site.startsWith('https:') && sitePath(site) === '/' && { 'Strict-Transport-Security': 'max-age=31536000' }),
  };
}

/** The headers of one file, `Content-Type` excepted. */
export function headersOf(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const applies = ({ scope }: HeaderRule): boolean =>
    scope.kind === 'all' ||
    (scope.kind === 'below' ? path.startsWith(scope.folder) : path.endsWith(`.${scope.ending}`));
  return Object.assign({}, ...rules.filter(applies).map(({ headers }) => headers)) as Record<string, string>;
}
