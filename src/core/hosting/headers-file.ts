import { CONTENT_TYPES } from './media-types.ts';
import type { HeaderRule, Scope } from './header-rules.ts';

/** Kinds of file whose type static hosts do not all know by themselves, or send without saying that it is UTF-8. */
const TOLD = ['cff', 'csv', 'jsonld', 'md', 'parquet', 'rdf', 'ttl', 'wasm', 'xlsx'] as const;

const POLICY = 'Content-Security-Policy';

const pattern = (base: string, scope: Scope): string => {
  if (scope.kind === 'all') return `${base}*`;
  return scope.kind === 'below' ? `${base}${scope.folder}*` : `${base}*.${scope.ending}`;
};

/**
 * The headers as `_headers`, which Netlify and Cloudflare Pages read from the root of what is deployed. All rules that fit a file are
 * added up there, a value given twice being joined by a comma; so the short `Cache-Control` is left out, which is what these hosts do anyhow,
 * and the policy is said once, as wide as the widest page needs it: two would both hold. Each page narrows it down by its own.
 * @param base path of the site, with slashes at both ends
 * @param policy that of the widest page
 */
export function headersFile(rules: readonly HeaderRule[], base: string, policy: string): string {
  const blocks = rules.map(({ scope, headers }) => {
    const lines = Object.entries(headers)
      .filter(([name]) => name !== (scope.kind === 'all' ? 'Cache-Control' : POLICY))
      .map(([name, value]) => `  ${name}: ${name === POLICY ? policy : value}`);
    return lines.length === 0 ? [] : [pattern(base, scope), ...lines];
  });
  const types = [
    ...TOLD.map((ending) => [`${base}*.${ending}`, CONTENT_TYPES.endings.get(ending)] as const),
    ...[...CONTENT_TYPES.paths].map(([path, type]) => [`${base}${path}`, type] as const),
  ].map(([path, type]) => [path, `  Content-Type: ${type}`]);
  return `${['# Netlify, Cloudflare Pages', ...[...blocks, ...types].flat()].join('\n')}\n`;
}
