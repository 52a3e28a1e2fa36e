import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type Serving } from '../../lib/serve.ts';
import { escaping } from '../sub-path.ts';
import { hostingProblems, redirectProblems } from './answers.ts';

/** The checks of hosts must be able to fail: hosts that do one thing or all things wrong are found out. */

const FACTS = { site: 'http://x.example/', embedHosts: [], demonstration: true, frozen: ['2032.0'], wasm: [] };
let folder: string;
let own: Serving;
let careless: Server;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'answers-'));
  await mkdir(join(folder, 'data', 'latest'), { recursive: true });
  await writeFile(join(folder, '404.html'), '<p lang="lv">Nav</p>');
  await writeFile(join(folder, 'data', 'latest', 'scores.csv'), 'a,b\n'.repeat(1000));
  own = await serveFolder(folder, 0);
  careless = createServer((_request, response) => response.writeHead(200, { vary: 'x' }).end('Index of /'));
  careless.listen(0, '127.0.0.1');
  await once(careless, 'listening');
});
afterAll(async () => {
  await own.close();
  careless.close();
  await rm(folder, { recursive: true });
});

describe('hostingProblems', () => {
  it('misses what a server for one’s own machine leaves out', async () => {
    const { problems } = await hostingProblems({ folder, facts: FACTS, origin: own.origin, brotli: true });
    expect(problems).toEqual(
      expect.arrayContaining([
        '/data/latest/scores.csv: is not compressed',
        '/data/latest/scores.csv: GET X-Robots-Tag: undefined, not noindex',
        expect.stringMatching(/scores\.csv: GET Cache-Control: /),
        '404.html says nothing in en',
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
