/**
 * Path below which a site is served: `/` for a host of its own, `/e-indekss/` for `https://example.lv/e-indekss/`.
 * An address that cannot be read gives `/`; validation reports it.
 */
export function sitePath(site: string): string {
  if (!URL.canParse(site)) return '/';
  const { pathname } = new URL(site);
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}
