import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvwPath } from '../../../src/core/emit/catalogue/distribution-nodes.ts';
import { structuredData } from '../../../src/core/emit/catalogue/structured-data.ts';
import type { DatasetEntry } from '../../../src/core/emit/datasets.ts';
import { document } from '../../../src/core/emit/json.ts';
import { tinyEmitted } from '../../../src/core/emit/testing.ts';
import { blockText } from '../../../src/site/data/structured-data.ts';
import { besideReleases, catalogueInput } from '../../lib/beside-releases.ts';
import { sha256 } from '../../lib/input-files.ts';
import { openBuilt, type Built } from '../built.ts';
import { catalogueElsewhere } from '../catalogue-elsewhere.ts';
import { catalogueOfficial } from '../catalogue-official.ts';
import { catalogue } from '../catalogue.ts';
import { verdictOf, type Check } from '../check.ts';
import { feeds } from '../feeds.ts';

/** The checks of catalogue and feeds must be able to fail: a small site passes them, and each defect is found. */

let base: string;
let site: ReadonlyMap<string, string>;
const opened: Built[] = [];

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'catalogue-'));
  site = await smallSite();
});
afterAll(async () => {
  for (const built of opened) await built.close();
  await rm(base, { recursive: true });
});

/** The files of a site of the tiny dataset: the data, and a data page in each language. */
async function smallSite(): Promise<ReadonlyMap<string, string>> {
  const emitted = tinyEmitted();
  const files = new Map<string, string>(emitted.files);
  const entries = JSON.parse(files.get('datasets.json') ?? '') as readonly DatasetEntry[];
  const paths = entries.flatMap(({ resources }) => resources.flatMap((each) => each.files.map(({ path }) => path)));
  // What other formats hold is nothing to the catalogue.
  for (const path of [...paths, ...paths.filter((each) => each.endsWith('.csv')).map(csvwPath)])
    if (!files.has(path)) files.set(path, path);
  const listed = [...files].map(([path, text]) => ({ path, bytes: Buffer.byteLength(text), sha256: sha256(text) }));
  files.set('manifest.json', document({ files: listed }));
  const { release, date } = emitted;
  const editions = [{ edition: 2022, status: 'demonstration' }];
  const releases = [{ release, date, editions, note: null, changes: null }];
  const input = catalogueInput(emitted, files, releases, []);
  const page = (language: 'lv' | 'en', file: string, path: string): string =>
    `<html lang="${language}"><head><link rel="alternate" type="application/atom+xml" href="/data/${file}"><script type="application/ld+json">${blockText(structuredData(input, language, path))}</script></head></html>`;
  return new Map([
    ['dati/index.html', page('lv', 'feed.xml', '/dati/')],
    ['en/data/index.html', page('en', 'feed.en.xml', '/en/data/')],
    ['data/releases.json', document(releases)],
    ...[...besideReleases(emitted, files, releases, [])].map(([path, text]): [string, string] => [
      `data/${path}`,
      text,
    ]),
    ...[...files].map(([path, text]): [string, string] => [`data/latest/${path}`, text]),
  ]);
}

/** The small site with a change of one file; null where it is taken away. */
async function siteWith(path = '', change: (text: string) => string | null = (text) => text): Promise<Built> {
  const folder = await mkdtemp(join(base, 'site-'));
  for (const [name, text] of site) {
    const content = name === path ? change(text) : text;
    if (name === path && content === text) throw new Error(`nothing changes in ${path}`);
    if (content === null) continue;
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  const built = await openBuilt(folder);
  opened.push(built);
  return built;
}

type Defect = readonly [Check, string, path: string, (text: string) => string | null, said: string];
const changed =
  (from: string, to: string) =>
  (text: string): string =>
    text.replace(from, to);
const DEFECTS: readonly Defect[] = [
  [catalogue, 'a file of another size', 'data/latest/scores.csv', (text) => `${text}x`, 'scores.csv: another size'],
  [catalogue, 'a file of another sum', 'data/latest/scores.csv', changed('84', '85'), 'scores.csv: another sum'],
  [
    catalogue,
    'a file that nobody describes',
    'data/latest/datasets.json',
    changed('scores.json', 'findings.json'),
    'scores.json: a distribution of no file',
  ],
  [
    catalogue,
    'an address that leads elsewhere',
    'data/catalogue.ttl',
    (text) => text.replaceAll('https://index.example/data/latest/scores.json', 'https://x.example/scores.json'),
    'is not on the site',
  ],
  [
    catalogue,
    'an address that does not answer, and what it costs',
    'data/catalogue.ttl',
    (text) => text.replaceAll('latest/scores.json', 'latest/gone.json'),
    'dataset/results: 325 of 405 points; lost: accessURL answers, downloadURL answers',
  ],
  [
    catalogue,
    'a form with another text',
    'data/catalogue.rdf',
    changed('>CC0 1.0<', '>CC0<'),
    'catalogue.rdf: only the',
  ],
  [
    catalogue,
    'a form of the portal’s variant with another text',
    'data/portal/catalogue.jsonld',
    changed('"CC0 1.0"', '"CC0"'),
    'portal/catalogue.jsonld: only the',
  ],
  [
    catalogue,
    'a shape not kept',
    'data/catalogue.ttl',
    changed('dct:issued "2023-01-10"^^xsd:date', 'dct:issued "2023. gads"'),
    'is no date with its type',
  ],
  [catalogue, 'a page without structured data', 'dati/index.html', () => '<html lang="lv">', '/dati/: no structured'],
  [
    catalogue,
    'structured data with another title',
    'en/data/index.html',
    changed('"name":"E-indekss results', '"name":"Results'),
    'dataset/results: another title',
  ],
  [
    catalogueOfficial,
    'a result more',
    'data/catalogue.ttl',
    changed('> a dct:Frequency', '> a dct:Standard'),
    'not expected: ',
  ],
  [
    catalogueOfficial,
    'a result less',
    'data/catalogue.ttl',
    changed(' a dct:Location;', ' a dct:Location; dcat:bbox "POLYGON EMPTY";'),
    'expected and not said: ',
  ],
  [
    catalogueElsewhere,
    'a form with another text',
    'data/catalogue.rdf',
    changed('>CC0 1.0<', '>CC0<'),
    'catalogue.rdf: only the first',
  ],
  [feeds, 'a feed that is no XML', 'data/feed.xml', changed('</feed>', ''), 'feed.xml: '],
  [
    feeds,
    'a date that no release has',
    'data/feed.xml',
    changed('2023-01-10', '2026-01-01'),
    'is the day of no release',
  ],
  [feeds, 'an identifier twice', 'data/feed.en.xml', changed('/feed/en', '/release/2022.1'), 'stands twice'],
  [feeds, 'another address of its own', 'data/feed.xml', changed('data/feed.xml', 'feed.xml'), 'calls itself'],
  [feeds, 'a page that does not name it', 'dati/index.html', changed('atom+xml', 'rss+xml'), 'does not name feed.xml'],
];

describe.each([...new Set(DEFECTS.map(([check]) => check))].map((check) => [check.id, check] as const))(
  'check %s',
  (_, check) => {
    it('passes the small site', { timeout: 60_000 }, async ({ skip }) => {
      const outcome = await check.run(await siteWith(), 'all');
      if (outcome.skipped !== undefined) skip(outcome.skipped);
      expect(outcome.problems).toEqual([]);
      expect(verdictOf(outcome)).toBe('passed');
    });

    it.for(DEFECTS.filter(([of]) => of === check).map(([, defect, ...rest]) => [defect, ...rest] as const))(
      'finds %s',
      { timeout: 60_000 },
      async ([, path, change, said], { skip }) => {
        const outcome = await check.run(await siteWith(path, change), 'all');
        if (outcome.skipped !== undefined) skip(outcome.skipped);
        expect(outcome.problems.join('\n')).toContain(said);
      },
    );
  },
);
