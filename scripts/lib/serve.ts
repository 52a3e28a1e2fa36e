import { stat, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import sirv from 'sirv';
import { headerRules, headersOf, type HeaderRule } from '../../src/core/hosting/header-rules.ts';
import { contentType } from '../../src/core/hosting/media-types.ts';
import { codeOf, UsageError } from './failure.ts';
import { hostedIn } from './hosting.ts';
import { RELEASES } from './manifest.ts';

export interface Serving {
  /** With the path of the site and without a slash at the end: `http://localhost:4321`, `http://localhost:4321/e-indekss`. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Files that are for hosts to read and that no host sends. */
const HIDDEN = /\/(?:\.|_headers$|_redirects$)/;

/**
 * Serves a built site as its host is told to: with the headers and media types of src/core/hosting, `index.html` for folders, the nearest
 * `404.html` with status 404, and nothing outside its path. Only nothing is kept by browsers, so that a new build shows at once.
 * @param port 0 for any that is free
 * @param base path below which the site is served, with slashes at both ends
 * @throws UsageError where the port is taken
 */
export async function serveFolder(folder: string, port: number, base = '/'): Promise<Serving> {
  const rules = rulesOf(folder);
  // `dev` looks at the disk each time, so that a new build shows without a restart.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => response.setHeader('Content-Type', contentType(fileAt(path))),
    onNoMatch: (request, response) => void notFound(folder, request.url ?? '/', response),
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = `/${pathname.slice(base.length)}`;
    const { 'Cache-Control': _, ...headers } = headersOf(await rules(), fileAt(path).slice(1));
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (!pathname.startsWith(base) || HIDDEN.test(pathname)) return notFound(folder, path, response);
    request.url = path;
    files(request, response);
  };
  const server = createServer((request, response) => void answer(request, response));
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${taken}${base.slice(0, -1)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file at a path: a folder's is its `index.html`. */
const fileAt = (path: string): string => (/\.[^/]+$/.test(path) ? path : `${path.replace(/\/$/, '')}/index.html`);

/** The headers of what lies in the folder now; those of a site without data where there are none. */
function rulesOf(folder: string): () => Promise<readonly HeaderRule[]> {
  const nothing = headerRules({ site: 'http://localhost/', embedHosts: [], demonstration: false, frozen: [] });
  let seen = -1;
  let rules: Promise<readonly HeaderRule[]> = Promise.resolve(nothing);
  return async () => {
    const data = join(folder, 'data');
    const written = await stat(join(data, RELEASES)).then(
      ({ mtimeMs }) => mtimeMs,
      () => null,
    );
    if (written === null) return nothing;
    if (written !== seen) {
      seen = written;
      rules = hostedIn(data).then(({ facts }) => headerRules(facts));
    }
    return rules;
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject(
        codeOf(error) === 'EADDRINUSE'
          ? new UsageError(`Ports ${port} ir aizņemts / port ${port} is in use: --port N`)
          : error,
      );
    });
    server.listen(port, 'localhost', resolve);
  });
}

async function notFound(folder: string, url: string, response: ServerResponse): Promise<void> {
  const path = new URL(url, 'http://localhost').pathname;
  for (let at = dirname(`${path}x`); ; at = dirname(at)) {
    const page = await readFile(join(folder, at, '404.html')).catch(() => null);
    if (page !== null || at === '/') {
      response.writeHead(404, { 'content-type': contentType('404.html') });
      response.end(page ?? '404');
      return;
    }
  }
}
