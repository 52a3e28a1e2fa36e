import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ICONS } from '../../src/site/shared/icons.ts';
import { headProblems, type SeenPage } from './head.ts';

const SITE = 'https://x.example/sub/';
const description = 'Ko lapa stāsta.';
const GOOD = `<!doctype html><title>Lapa</title><meta name="description" content="${description}">
<link rel="alternate" hreflang="lv" href="${SITE}par/"><link rel="alternate" hreflang="en" href="${SITE}en/about/">
<link rel="alternate" hreflang="x-default" href="${SITE}par/">
<link rel="icon" href="/sub/favicon.ico"><link rel="icon" href="/sub/favicon.svg">
<link rel="apple-touch-icon" href="/sub/apple-touch-icon.png">
<meta property="og:site_name" content="E"><meta property="og:type" content="website"><meta property="og:title" content="Lapa">
<meta property="og:description" content="${description}"><meta property="og:url" content="${SITE}par/">
<meta property="og:image" content="${SITE}sharing.png"><meta property="og:image:alt" content="A">
<meta name="twitter:card" content="summary_large_image">`;
const there = (path: string): boolean => ['.svg', '.ico', '.png'].some((ending) => path.endsWith(ending));
const told = (html: string, more: readonly SeenPage[] = []): string[] =>
  headProblems([{ url: '/par/', html }, ...more], SITE, there);
const english = GOOD.replace('Lapa</title>', 'Page</title>')
  .replaceAll(description, 'What it says.')
  .replace(`og:url" content="${SITE}par/`, `og:url" content="${SITE}en/about/`);

it('finds nothing in good pages', () => {
  expect(told(GOOD, [{ url: '/en/about/', html: english }])).toEqual([]);
});

it.each([
  ['no title', /<title>.*<\/title>/, '', '/par/: no title'],
  ['no description', /<meta name="description"[^>]*>/, '', '/par/: no description'],
  ['a long one', /Ko lapa stāsta\./g, 'a'.repeat(161), '/par/: a description of 161 characters'],
  ['no icon', /<link rel="apple-touch-icon"[^>]*>/, '', '/par/: no link to /apple-touch-icon.png'],
  ['no twin', /<link rel="alternate" hreflang="en"[^>]*>/, '', '/par/: no alternate en'],
  [
    'a wrong default',
    /x-default" href="[^"]*"/,
    `x-default" href="${SITE}"`,
    '/par/: x-default is not the Latvian page',
  ],
  ['no picture', /sharing\.png/, 'sharing.gif', `/par/: og:image ${SITE}sharing.gif is not there`],
  ['another address', /og:url" content="[^"]*"/, 'og:url" content="/"', '/par/: og:url is not the address of the page'],
  ['no card', /<meta name="twitter:card"[^>]*>/, '', '/par/: no twitter:card'],
])('finds %s', (_, part, other, problem) => {
  expect(told(GOOD.replace(part, other))).toContain(problem);
});

it('finds a page without twins that search engines are asked to leave out, but not the one for what is missing', () => {
  const html = GOOD.replace(/<link rel="alternate"[^>]*>\s*/g, '').replace(
    '<meta',
    '<meta name="robots" content="noindex"><meta',
  );
  expect(told(html)).toEqual(
    ['lv', 'en', 'x-default']
      .map((name) => `/par/: no alternate ${name}`)
      .concat('/par/: not among its own alternates'),
  );
  expect(headProblems([{ url: '/404.html', html }], SITE, there)).toEqual([]);
});

it('finds a title and a description that another page has', () => {
  const twin = { url: '/en/about/', html: GOOD };
  expect(told(GOOD, [twin])).toEqual(
    expect.arrayContaining(['/en/about/: the title of /par/', '/en/about/: the description of /par/']),
  );
});

it('finds an icon that is not there', () => {
  expect(headProblems([{ url: '/par/', html: GOOD }], SITE, (path) => !path.endsWith('.ico'))).toEqual([
    '/par/: /favicon.ico is not there',
  ]);
});

it('the icons are as large as the pages say', () => {
  const sizeOf = (bytes: Buffer, at = 0): number[] => [bytes.readUInt32BE(at + 16), bytes.readUInt32BE(at + 20)];
  const { touch, sharing, ico } = ICONS;
  expect(sizeOf(readFileSync(`public${touch.path}`))).toEqual([touch.size, touch.size]);
  expect(sizeOf(readFileSync(`public${sharing.path}`))).toEqual([sharing.width, sharing.height]);
  const icon = readFileSync(`public${ico.path}`);
  expect(icon.readUInt16LE(4)).toBe(ico.sizes.length);
  for (const [index, size] of ico.sizes.entries())
    expect(sizeOf(icon, icon.readUInt32LE(6 + 16 * index + 12))).toEqual([size, size]);
});
