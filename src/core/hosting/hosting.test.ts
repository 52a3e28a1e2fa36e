import { describe, expect, it } from 'vitest';
import { FOREVER, headerRules, headersOf, SHORT, type HostingFacts } from './header-rules.ts';
import { headersFile } from './headers-file.ts';
import { hostingFiles } from './hosting-files.ts';
import { contentType, mediaType } from './media-types.ts';
import { pagePolicy } from './policy.ts';
import { identifierRedirects } from './redirects.ts';

const OFFICIAL: HostingFacts = {
  site: 'https://x.example/',
  embedHosts: [],
  demonstration: false,
  frozen: ['2032.0'],
  wasm: ['meklet/', 'pagefind/', 'duckdb/'],
};
const DEMONSTRATION: HostingFacts = { ...OFFICIAL, demonstration: true, frozen: [] };
const SETTINGS = {
  site: 'https://x.example/',
  identifier_base: 'https://id.x.example/',
  publisher: { url: 'https://m.example/' },
};
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const DATASETS = [
  { id: 'results', resources: [{ id: 'scores', files: [{ path: 'scores.csv', format: 'CSV' }] }] },
] as const;

describe('media types', () => {
  it.each([
    ['data/catalogue.ttl', 'text/turtle', 'text/turtle; charset=utf-8'],
    ['data/catalogue.rdf', 'application/rdf+xml', 'application/rdf+xml'],
    ['data/catalogue.jsonld', 'application/ld+json', 'application/ld+json'],
    ['scores.csv', 'text/csv', 'text/csv; charset=utf-8'],
    ['scores.json', 'application/json', 'application/json'],
    ['e-indekss.zip', 'application/zip', 'application/zip'],
    ['scores.parquet', 'application/vnd.apache.parquet', 'application/vnd.apache.parquet'],
    ['e-indekss-2032.xlsx', XLSX, XLSX],
    ['data/feed.xml', 'application/atom+xml', 'application/atom+xml; charset=utf-8'],
    ['sitemap.xml', 'application/xml', 'application/xml'],
    ['duckdb.wasm', 'application/wasm', 'application/wasm'],
    ['what.ever', 'application/octet-stream', 'application/octet-stream'],
    ['nothing', 'application/octet-stream', 'application/octet-stream'],
  ])('%s', (path, type, header) => {
    expect([mediaType(path), contentType(path)]).toEqual([type, header]);
  });
});

describe('headers', () => {
  const of = (facts: HostingFacts, path: string): Record<string, string> => headersOf(headerRules(facts), path);

  it('keep what never changes for ever, and nothing else', () => {
    expect(of(OFFICIAL, 'data/2032.0/scores.csv')['Cache-Control']).toBe(FOREVER);
    for (const path of [
      '_astro/a.css',
      'duckdb/1.32.0/duckdb-eh.wasm.gz',
      'pagefind/fragment/lv_1.pf_fragment',
      'pagefind/index/lv_1.pf_index',
      'pagefind/pagefind.lv_1.pf_meta',
    ])
      expect(of(OFFICIAL, path)['Cache-Control']).toBe(FOREVER);
    for (const path of [
      'pagefind/pagefind.js',
      'pagefind/pagefind-entry.json',
      'index.html',
      'data/latest/scores.csv',
      'data/2033.0/scores.csv',
      'data/releases.json',
    ])
      expect(of(OFFICIAL, path)['Cache-Control']).toBe(SHORT);
  });

  it('let every site read the data, and the data alone', () => {
    expect(of(OFFICIAL, 'data/latest/scores.csv')['Access-Control-Allow-Origin']).toBe('*');
    expect(of(OFFICIAL, 'index.html')['Access-Control-Allow-Origin']).toBeUndefined();
  });

  it('keep the files of a demonstration out of search engines, and those of official data in', () => {
    const files = [
      'data/latest/scores.json',
      'iestades/a/figure.csv',
      'iestades/a/figure.svg',
      'what-if/2032-state-lv.json',
    ];
    for (const path of files) {
      expect(of(DEMONSTRATION, path)['X-Robots-Tag']).toBe('noindex');
      expect(of(OFFICIAL, path)['X-Robots-Tag']).toBeUndefined();
    }
    expect(of(DEMONSTRATION, 'par/index.html')['X-Robots-Tag']).toBeUndefined();
  });

  it('allow frames to the hosts that are named', () => {
    const all = of({ ...OFFICIAL, embedHosts: ['www.m.example', '*.press.example'] }, 'index.html');
    expect(all['Content-Security-Policy']).toContain("frame-ancestors 'self' www.m.example *.press.example");
    expect(all['X-Frame-Options']).toBeUndefined();
    expect(of(OFFICIAL, 'index.html')['Content-Security-Policy']).toContain("frame-ancestors 'none'");
    expect(of(OFFICIAL, 'index.html')['X-Frame-Options']).toBe('DENY');
  });

  it('have the whole policy of a page, which is wider only where WebAssembly runs', () => {
    const policy = (path: string): string | undefined => of(OFFICIAL, path)['Content-Security-Policy'];
    expect(policy('index.html')).toBe(`${pagePolicy(false)}; frame-ancestors 'none'`);
    for (const path of ['meklet/index.html', 'pagefind/pagefind-worker.js', 'duckdb/1.32.0/a.worker.js'])
      expect(policy(path)).toBe(`${pagePolicy(true)}; frame-ancestors 'none'`);
    for (const part of ["default-src 'none'", "script-src 'self'", "base-uri 'none'"])
      expect(pagePolicy(false)).toContain(part);
    expect(pagePolicy(false)).not.toMatch(/wasm|blob/);
    // Without it the worker of queries would not load, as its policy is the header of its own file.
    expect(pagePolicy(true)).toContain("connect-src 'self' blob:");
  });

  it('ask for https for good only on a host of our own', () => {
    expect(of(OFFICIAL, 'index.html')['Strict-Transport-Security']).toBe('max-age=31536000');
    for (const site of ['https://x.example/index/', 'http://x.example/'])
      expect(of({ ...OFFICIAL, site }, 'index.html')['Strict-Transport-Security']).toBeUndefined();
  });

  it('give no file of _headers two values of what must have one', () => {
    const text = headersFile(headerRules(DEMONSTRATION), '/', 'POLICY');
    const blocks = text.split('\n/').filter((block) => block.includes('Cache-Control'));
    expect(blocks.map((block) => block.split('\n')[0])).toEqual([
      '_astro/*',
      'duckdb/*',
      'pagefind/fragment/*',
      'pagefind/index/*',
      '*.pf_meta',
    ]);
    expect(text.match(/Content-Security-Policy: .*/g)).toEqual(['Content-Security-Policy: POLICY']);
  });
});

describe('identifiers', () => {
  it('lead to the page about the data, or to the file', () => {
    expect(identifierRedirects(SETTINGS, DATASETS)).toEqual([
      { from: '/catalogue', to: 'https://x.example/dati/' },
      { from: '/publisher', to: 'https://m.example/' },
      { from: '/contact', to: 'https://x.example/par/' },
      { from: '/feed/lv', to: 'https://x.example/data/feed.xml' },
      { from: '/feed/en', to: 'https://x.example/data/feed.en.xml' },
      { from: '/dataset/results', to: 'https://x.example/dati/#results' },
      { from: '/distribution/scores/csv', to: 'https://x.example/data/latest/scores.csv' },
    ]);
  });

  it('have files for a host of their own, or stand in those of the site', () => {
    const apart = hostingFiles(OFFICIAL, SETTINGS, DATASETS);
    expect([...apart.keys()]).toEqual([
      '_headers',
      '.htaccess',
      'hosting/nginx.conf',
      'hosting/nginx-brotli.conf',
      'hosting/identifiers/_redirects',
      'hosting/identifiers/.htaccess',
      'hosting/identifiers/nginx.conf',
    ]);
    const together = hostingFiles(OFFICIAL, { ...SETTINGS, identifier_base: 'https://x.example/id/' }, DATASETS);
    expect(together.get('_redirects')).toContain('/id/dataset/results https://x.example/dati/#results 302\n');
    expect(together.get('hosting/nginx.conf')).toContain('location = /id/dataset/results {');
  });
});
