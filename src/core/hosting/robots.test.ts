import { expect, it } from 'vitest';
import { robotsText } from './robots.ts';

const SITEMAP = 'https://x.example/sitemap.xml';

it('official data and pages are open', () => {
  expect(robotsText('/', SITEMAP, false)).toBe(`User-agent: *\nDisallow:\n\nSitemap: ${SITEMAP}\n`);
});

it('data of a demonstration are not fetched, pages are, so that their noindex is seen', () => {
  expect(robotsText('/', SITEMAP, true).split('\n').slice(1, 4)).toEqual([
    'Disallow: /data/',
    'Disallow: /what-if/',
    '',
  ]);
  expect(robotsText('/e-indekss/', SITEMAP, true).split('\n').slice(1, 3)).toEqual([
    'Disallow: /e-indekss/data/',
    'Disallow: /e-indekss/what-if/',
  ]);
});
