import { sitePath } from '../model/site-path.ts';

/** One identifier and where whoever opens it is sent. */
export interface Redirect {
  /** Path on the host of identifiers, with a slash in front. */
  readonly from: string;
  /** A whole address. */
  readonly to: string;
}

/** What of the list of datasets (`datasets.json`) identifiers are made from. */
export interface IdentifiedDataset {
  readonly id: string;
  readonly resources: readonly {
    readonly id: string;
    readonly files: readonly { readonly path: string; readonly format: string }[];
  }[];
}

export interface IdentifierSettings {
  readonly site: string;
  readonly identifier_base: string;
  readonly publisher: { readonly url: string };
}

/**
 * Where the permanent identifiers of the catalogue lead: to the page about the data, or to the file itself. They go on standing when the site
 * moves, because only these targets change.
 */
export function identifierRedirects(settings: IdentifierSettings, datasets: readonly IdentifiedDataset[]): Redirect[] {
  const { site, identifier_base, publisher } = settings;
  const base = sitePath(identifier_base);
  const page = `${site}dati/`;
  return [
    { from: `${base}catalogue`, to: page },
    { from: `${base}publisher`, to: publisher.url },
    { from: `${base}contact`, to: `${site}par/` },
    { from: `${base}feed/lv`, to: `${site}data/feed.xml` },
    { from: `${base}feed/en`, to: `${site}data/feed.en.xml` },
    ...datasets.flatMap(({ id, resources }) => [
      { from: `${base}dataset/${id}`, to: `${page}#${id}` },
      ...resources.flatMap((resource) =>
        resource.files.map(({ path, format }) => ({
          from: `${base}distribution/${resource.id}/${format.toLowerCase()}`,
          to: `${site}data/latest/${path}`,
        })),
      ),
    ]),
  ].filter(({ to }) => to !== '');
}

/** As `_redirects` of Netlify and Cloudflare Pages; 302 is a code that both know. */
export const redirectsFile = (redirects: readonly Redirect[]): string =>
  lines('# Netlify, Cloudflare Pages', ...redirects.map(({ from, to }) => `${from} ${to} 302`));

/** As directives of nginx, for a `server` block. */
export const nginxRedirects = (redirects: readonly Redirect[]): string =>
  lines(...redirects.map(({ from, to }) => `location = ${from} { return 303 "${to}"; }`));

/** As `.htaccess` of Apache. */
export const apacheRedirects = (redirects: readonly Redirect[]): string =>
  lines(...redirects.map(({ from, to }) => `RedirectMatch 303 "^${from.replaceAll('.', '\\.')}$" "${to}"`));

const lines = (...texts: readonly string[]): string => `${texts.join('\n')}\n`;
