import { robotsText } from '../../core/hosting/robots.ts';
import { LANGUAGES, type Language } from '../../i18n/language.ts';
import { path } from '../../i18n/routes.ts';
import { href } from './href.ts';
import { lastModified } from './last-modified.ts';
import { indexedPages, type SitePage } from './pages.ts';
import { publication, table } from './published.ts';

const address = (page: SitePage, language: Language): string =>
  new URL(href(path(language, page.route, page.id)), publication().site).href;

/** The sitemap: every page that may be indexed, in both languages, each naming its other language. */
export function sitemap(): string {
  const urls = indexedPages().flatMap((page) => {
    const alternates = [
      ...LANGUAGES.map((language) => [language, language] as const),
      ['x-default', LANGUAGES[0]] as const,
    ]
      .map(([name, language]) => `<xhtml:link rel="alternate" hreflang="${name}" href="${address(page, language)}"/>`)
      .join('');
    const day = lastModified(page);
    const modified = day === null ? '' : `<lastmod>${day}</lastmod>`;
    return LANGUAGES.map((language) => `<url><loc>${address(page, language)}</loc>${modified}${alternates}</url>`);
  });
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
  ].join('\n')}\n`;
}

export const robots = (): string =>
  robotsText(
    href('/'),
    new URL(href('/sitemap.xml'), publication().site).href,
    table('editions').some(({ status }) => status === 'demonstration'),
  );
