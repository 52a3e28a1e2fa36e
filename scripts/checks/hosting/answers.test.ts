import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentType } from '../../../src/core/hosting/media-types.ts';
import { serveFolder, type Serving } from '../../lib/serve.ts';
import { escaping } from '../sub-path.ts';
import { hostingProblems, redirectProblems } from './answers.ts';

/** The checks of hosts must be able to fail: hosts that do one thing or all things wrong are found out. */

const FACTS = { site: 'http://x.example/', embedHosts: [], demonstration: true, frozen: ['2032.0'], wasm: [] };
/** A text large enough to have packed copies beside it. */
const TEXT = '<p>Digitālais briedums</p>\n'.repeat(100);
const PACKED = { br: brotliCompressSync(TEXT), gzip: gzipSync(TEXT) };

let folder: string;
let own: Serving;
let careless: Server;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'answers-'));
  await mkdir(join(folder, 'data', 'latest'), { recursive: true });
  await writeFile(join(folder, '404.html'), '<p lang="lv">Nav</p>');
  await writeFile(join(folder, 'data', 'latest', 'scores.csv'), 'a,b\n'.repeat(1000));
  await mkdir(join(folder, 'par'));
  await writeFile(join(folder, 'par', 'index.html'), TEXT);
  await writeFile(join(folder, 'par', 'index.html.br'), PACKED.br);
  await writeFile(join(folder, 'par', 'index.html.gz'), PACKED.gzip);
  own = await serveFolder(folder, 0);
  careless = await listening((_request, response) => response.writeHead(200, { vary: 'x' }).end('Index of /'));
});
afterAll(async () => {
  await own.close();
  careless.close();
  await rm(folder, { recursive: true });
});

async function listening(listener: RequestListener): Promise<Server> {
  const server = createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

describe('hostingProblems', () => {
  it('misses what a server for one’s own machine leaves out', async () => {
    const { problems } = await hostingProblems({ folder, facts: FACTS, origin: own.origin, brotli: true });
    expect(problems).toEqual(
      expect.arrayContaining([
        '/data/latest/scores.csv: is not compressed',
        '/data/latest/scores.csv: GET X-Robots-Tag: undefined, not noindex',
        expect.stringMatching(/scores\.csv: GET Cache-Control: /),
        '404.html says nothing in en',
        '/par/index.html: br is not sent',
        '/par/index.html: gzip is not sent',
      ]),
    );
    // It sends types and headers of security as stated.
    expect(problems.filter((problem) => /Content-Type|nosniff|gives other bytes|body/.test(problem))).toEqual([]);
  });

  it('finds everything wrong with a host that answers 200 to all', async () => {
    const { port } = careless.address() as AddressInfo;
    const { problems } = await hostingProblems({
      folder,
      facts: FACTS,
      origin: `http://127.0.0.1:${port}`,
      brotli: true,
    });
    for (const problem of [
      '/data/latest/scores.csv: GET gives other bytes',
      '/data/latest/scores.csv: GET Content-Type: undefined, not text/csv; charset=utf-8',
      '/data/latest/scores.csv: GET X-Content-Type-Options: undefined, not nosniff',
      '/nothing/ gives 200',
      '/data/2032.0/nothing.csv does not show the page for what is missing',
      '/data/ is listed',
      '/.htaccess is answered with 200',
    ])
      expect(problems).toContain(problem);
  });
});

describe('packed copies', () => {
  /** What is wrong with them where a host answers so to whoever takes an encoding. */
  async function problemsOf(
    answer: (encoding: 'br' | 'gzip') => { readonly headers: IncomingHttpHeaders; readonly body: Buffer | string },
    brotli = true,
  ): Promise<readonly string[]> {
    const server = await listening((request, response) => {
      const asked = /\b(?:br|gzip)\b/.exec(request.headers['accept-encoding'] ?? '')?.[0] as 'br' | 'gzip' | undefined;
      const { headers, body } = asked === undefined ? { headers: {}, body: TEXT } : answer(asked);
      response.writeHead(200, { 'content-type': contentType('index.html'), ...headers }).end(body);
    });
    try {
      const { port } = server.address() as AddressInfo;
      const { problems } = await hostingProblems({ folder, facts: FACTS, origin: `http://127.0.0.1:${port}`, brotli });
      return problems
        .filter((problem) => /^\/par\/index\.html: (?:br|gzip|is not|compressed)\b/.test(problem))
        .filter((problem) => !/: (?:br|gzip) [A-Z]/.test(problem));
    } finally {
      server.close();
    }
  }

  it('are right where they are sent as they lie there and Vary says so', async () => {
    expect(
      await problemsOf((encoding) => ({
        headers: { 'content-encoding': encoding, vary: 'Accept-Encoding' },
        body: PACKED[encoding],
      })),
    ).toEqual([]);
  });

  it('are found to be others, and to be kept for those who cannot read them', async () => {
    const wrong = (encoding: string) => ({ headers: { 'content-encoding': encoding }, body: PACKED.gzip });
    expect(await problemsOf(wrong)).toEqual([
      '/par/index.html: compressed, and Vary does not say so',
      '/par/index.html: br is not the copy that was packed',
      '/par/index.html: br, and Vary does not say so',
      '/par/index.html: gzip, and Vary does not say so',
    ]);
    const anew = gzipSync(TEXT, { level: 1 });
    const headers = { 'content-encoding': 'gzip', vary: 'accept-encoding' };
    expect(await problemsOf(() => ({ headers, body: anew }), false)).toEqual([
      '/par/index.html: gzip is not the copy that was packed',
    ]);
  });

  it('of Brotli are not asked for where the host has no module for it', async () => {
    const plain = { headers: {}, body: TEXT };
    const gzip = { headers: { 'content-encoding': 'gzip', vary: 'accept-encoding' }, body: PACKED.gzip };
    expect(await problemsOf((encoding) => (encoding === 'br' ? plain : gzip), false)).toEqual([]);
    expect(await problemsOf((encoding) => (encoding === 'br' ? plain : gzip))).toContain(
      '/par/index.html: br is not sent',
    );
  });
});

it('redirectProblems finds an identifier that is not led on, and one that leads nowhere', async () => {
  const to = 'http://x.example/data/latest/missing.csv';
  const { problems } = await redirectProblems([{ from: '/a', to }], own.origin, { folder, facts: FACTS });
  expect(problems).toContain(`/a leads to ${to}, which is not there`);
  expect(problems).toContain(`GET /a: 404 , not ${to}`);
});

it.each([
  ['/e-indekss/par/', false],
  ['https://x.example/e-indekss/', false],
  ['https://elsewhere.example/', false],
  ['#top', false],
  ['/par/', true],
  ['/', true],
  ['https://x.example/par/', true],
  ['https://x.example/e-indekss/e-indekss/par/', true],
])('%s leaves the path of the site: %s', (address, leaves) => {
  expect(escaping([address], 'https://x.example/e-indekss/')).toHaveLength(leaves ? 1 : 0);
});
