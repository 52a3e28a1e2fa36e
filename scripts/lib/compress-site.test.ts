import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { COMPRESSED_FROM } from '../../src/core/hosting/compressed.ts';
import { compressSite } from './compress-site.ts';
import { filesBelow, realDisk } from './disk.ts';

const LONG = 'Iestāde. '.repeat(500);
const FILES: Readonly<Record<string, string>> = {
  'index.html': LONG,
  'par/index.html': LONG.replaceAll('I', 'i'),
  'sīks.svg': 'a'.repeat(COMPRESSED_FROM - 1),
  'x.csv': 'a'.repeat(COMPRESSED_FROM),
  'font.woff2': LONG,
  'duckdb/1/a.wasm.gz': LONG,
  'pagefind/index/a.pf_index': LONG,
  'data/latest/scores.csv': LONG,
  'hosting/nginx.conf': LONG,
  '.htaccess': LONG,
  _headers: LONG,
};

let site: string;
beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'compress-'));
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), text);
  }
  await compressSite(site);
});
afterAll(() => rm(site, { recursive: true }));

it('puts copies beside the texts that readers ask for, and beside nothing else', async () => {
  const all = await filesBelow(realDisk, site);
  expect(all.filter((path) => !Object.hasOwn(FILES, path)).sort()).toEqual(
    ['index.html', 'par/index.html', 'x.csv'].flatMap((path) => [`${path}.br`, `${path}.gz`]),
  );
});

it('the copies hold the text, and nothing of the machine or the clock', async () => {
  const [brotli, gzip] = [await readFile(join(site, 'index.html.br')), await readFile(join(site, 'index.html.gz'))];
  expect(String(brotliDecompressSync(brotli))).toBe(LONG);
  expect(String(gunzipSync(gzip))).toBe(LONG);
  expect([...gzip.subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 255]);
  await compressSite(site);
  expect(await readFile(join(site, 'index.html.gz'))).toEqual(gzip);
  expect(await readFile(join(site, 'index.html.gz.gz')).catch(() => null)).toBeNull();
});
