import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StepError, UsageError } from './failure.ts';
import { sha256 } from './input-files.ts';
import { readReleasesAt } from './release-url.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const SCORES = 'a,b\nā,1\n';
const file = (path: string, text: string) => ({ path, bytes: Buffer.byteLength(text), sha256: sha256(text) });
const manifest = (files: readonly object[] = [file('scores.csv', SCORES), file('groups/a.json', '{}')]): string =>
  JSON.stringify({ release: '2032.0', date: '2032-10-01', files });
const listOf = (text: string): string =>
  JSON.stringify([
    { release: '2032.0', date: '2032-10-01', manifest: { bytes: Buffer.byteLength(text), sha256: sha256(text) } },
  ]);
const GOOD: Readonly<Record<string, string>> = {
  '/data/releases.json': listOf(manifest()),
  '/data/2032.0/manifest.json': manifest(),
  '/data/2032.0/scores.csv': SCORES,
  '/data/2032.0/groups/a.json': '{}',
};

/** No pauses and little patience, so that a test takes no time. */
const QUICK = { timeout: 300, pauses: [1, 1] };

let server: Server;
let origin: string;
let asked: string[];
let handle: Handler;
const serve =
  (files: Readonly<Record<string, string>>): Handler =>
  ({ url = '' }, response) => {
    const text = files[url];
    response.writeHead(text === undefined ? 404 : 200).end(text);
  };
beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    handle(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const read = (path = '/data') => readReleasesAt(`${origin}${path}`, 'en', QUICK);

/** Everything as it should be, but for one path. */
const but =
  (path: string, other: Handler): Handler =>
  (request, response) =>
    (request.url === path ? other : serve(GOOD))(request, response);

describe('readReleasesAt', () => {
  it.each(['/data', '/data/'])('gives every byte of every release at %s', async (path) => {
    handle = serve(GOOD);
    const [release, ...more] = await read(path);
    expect(more).toEqual([]);
    expect([release?.release, release?.date]).toEqual(['2032.0', '2032-10-01']);
    expect([...(release?.files ?? [])].map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual([
      ['scores.csv', SCORES],
      ['groups/a.json', '{}'],
      ['manifest.json', manifest()],
    ]);
  });

  it.each([
    [
      'one altered byte',
      { '/data/2032.0/scores.csv': SCORES.replace('1', '2') },
      '/data/2032.0/scores.csv: is not what',
    ],
    ['one byte too many', { '/data/2032.0/scores.csv': `${SCORES} ` }, '/data/2032.0/scores.csv: is not what'],
    ['a file cut short', { '/data/2032.0/scores.csv': 'a,b\n' }, '/data/2032.0/scores.csv: is not what manifest.json'],
    [
      'one altered byte of the manifest',
      { '/data/2032.0/manifest.json': manifest().replace('2032-10-01', '2032-10-02') },
      '/data/2032.0/manifest.json: is not what releases.json says',
    ],
    [
      'a manifest with another end',
      { '/data/2032.0/manifest.json': `${manifest()}\n` },
      '/data/2032.0/manifest.json: is not what releases.json says',
    ],
    ['a list that is none', { '/data/releases.json': '{' }, '/data/releases.json: '],
    ['an empty list', { '/data/releases.json': '[]' }, '/data/releases.json: lists no release'],
    [
      'a release that leads elsewhere',
      { '/data/releases.json': '[{"release":"../x","date":""}]' },
      '/data/releases.json: 0.release',
    ],
  ])('refuses %s by name', async (_what, changes, message) => {
    handle = serve({ ...GOOD, ...changes });
    const reading = read();
    await expect(reading).rejects.toThrow(StepError);
    await expect(reading).rejects.toThrow(`${origin}${message}`);
  });

  it.each([
    ['/data/2032.0/scores.csv', 'is missing, though manifest.json names it'],
    ['/data/2032.0/manifest.json', 'is missing, though releases.json lists the release'],
  ])('refuses where %s is missing', async (path, message) => {
    const { [path]: _, ...rest } = GOOD;
    handle = serve(rest);
    await expect(read()).rejects.toThrow(`${origin}${path}: ${message}`);
  });

  it.each(['../secret', '/etc/passwd', 'a/../../b', 'a\\b', 'https://elsewhere.example/x', '.hidden', '%2e%2e/x', ''])(
    'never asks for %s',
    async (path) => {
      const text = manifest([{ ...file('x', 'x'), path }]);
      handle = serve({ ...GOOD, '/data/2032.0/manifest.json': text, '/data/releases.json': listOf(text) });
      await expect(read()).rejects.toThrow(/manifest\.json: files\.0\.path/);
      expect(asked).toEqual(['/data/releases.json', '/data/2032.0/manifest.json']);
    },
  );

  it('follows no redirect, and says where it leads', async () => {
    handle = but('/data/2032.0/scores.csv', (_request, response) =>
      response.writeHead(302, { location: 'https://elsewhere.example/' }).end(),
    );
    await expect(read()).rejects.toThrow(
      '/scores.csv: the server sends to another address (https://elsewhere.example/)',
    );
  });

  it.each([
    ['the server is at fault', (_request: IncomingMessage, response: ServerResponse) => response.writeHead(503).end()],
    ['the connection breaks', (request: IncomingMessage) => request.socket.destroy()],
    [
      'the answer breaks off',
      (request: IncomingMessage, response: ServerResponse) => {
        response.writeHead(200, { 'content-length': '9' }).write('a,b');
        setTimeout(() => request.socket.destroy(), 5);
      },
    ],
    ['there is no answer', () => undefined],
  ])('tries again where %s', async (_what, fault) => {
    let faults = 0;
    handle = but('/data/2032.0/scores.csv', (request, response) => {
      faults += 1;
      (faults <= 2 ? fault : serve(GOOD))(request, response);
    });
    expect(await read()).toHaveLength(1);
    expect(faults).toBe(3);
    handle = but('/data/2032.0/scores.csv', fault);
    await expect(read()).rejects.toThrow(`${origin}/data/2032.0/scores.csv: `);
  });

  it('does not try again what will not change', async () => {
    handle = but('/data/2032.0/scores.csv', (_request, response) => response.writeHead(403).end());
    await expect(read()).rejects.toThrow('/scores.csv: the server answers 403');
    expect(asked.filter((path) => path.endsWith('scores.csv'))).toHaveLength(1);
  });

  it('names what is wanted where there is no list', async () => {
    handle = serve({});
    await expect(read()).rejects.toThrow(UsageError);
  });

  it.each(['http://index.example/data', 'ftp://127.0.0.1/data', 'https://me:x@index.example/', 'https://x.example/?a'])(
    'takes no address such as %s',
    async (address) => {
      await expect(readReleasesAt(address, 'en', QUICK)).rejects.toThrow(UsageError);
    },
  );
});
