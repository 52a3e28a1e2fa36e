import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import send from 'send';
import { headersOf } from '../../src/core/hosting/header-rules.ts';
import { contentType } from '../../src/core/hosting/media-types.ts';
import { codeOf, UsageError } from './failure.ts';
import { rangeOf } from './serving/byte-range.ts';
import { placeIn, type Place } from './serving/place.ts';
import {
  EXPECTATION,
  FAILED,
  FOREIGN,
  MALFORMED,
  METHODS,
  MISSING,
  NO_SUCH_METHOD,
  NO_SUCH_VERSION,
  PRECONDITION,
  rawRefusal,
  refuse,
  UNSATISFIABLE,
  type Refusal,
} from './serving/refusal.ts';
import { rulesOf } from './serving/rules.ts';
import { isAuthority, isLocal, targetOf, type Target } from './serving/target.ts';

export interface Serving {
  /** With the path of the site and without a slash at the end: `http://localhost:4321`, `http://localhost:4321/e-indekss`. */
  readonly origin: string;
  close(): Promise<void>;
}

/** How long whoever is slow may take, in milliseconds: for the headers, for a whole request, and between two bytes either way. */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 2_000 };
const IDLE = 60_000;
const NOT_FOUND_PAGE = '404.html';

/**
 * Serves a built site as its host is told to: with the headers and media types of src/core/hosting, `index.html` for folders, the page for
 * what is missing with status 404, and nothing outside its path or its folder. Only nothing is kept by browsers, so that a new build
 * shows at once. Whatever is asked is answered or refused (serving/refusal.ts); no request ends the process.
 * @param port 0 for any that is free
 * @param base path below which the site is served, with slashes at both ends
 * @throws UsageError where the port is taken
 */
export async function serveFolder(folder: string, port: number, base = '/'): Promise<Serving> {
  const rules = rulesOf(folder);
  const below = targetOf(base)?.segments.slice(0, -1) ?? [];

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { port: own } = server.address() as AddressInfo;
    const asked = asks(request, own);
    const inside = 'segments' in asked && starts(asked.segments, below) ? asked.segments.slice(below.length) : null;
    const name = (inside ?? []).join('/');
    const { 'Cache-Control': _, ...headers } = headersOf(await rules(), name);
    for (const [header, value] of Object.entries(headers)) response.setHeader(header, value);
    response.setHeader('Cache-Control', 'no-cache');
    if (!('segments' in asked)) return refuse(asked, response);
    if (request.method === 'OPTIONS') return void response.writeHead(204, { Allow: METHODS }).end();
    const place = inside === null ? null : inside.length === 0 ? ROOT : await placeIn(folder, inside);
    if (place === null) return notFound(folder, response);
    if (place.kind === 'folder') return redirect(asked, response);
    sendFile(place, request, response);
  };

  /** The last answer of each connection, whether or not it has begun. */
  const answering = new WeakMap<object, ServerResponse>();
  const server = createServer({ ...PATIENCE, requireHostHeader: false }, (request, response) => {
    answering.set(request.socket, response);
    answer(request, response).catch(() => fail(FAILED, response));
  });
  // Who has said all (`nc -N`) still waits for the answer; Node's types do not know the setting.
  Object.assign(server, { httpAllowHalfOpen: true });
  server.setTimeout(IDLE);
  server.on('checkExpectation', (_request, response) => refuse(EXPECTATION, response));
  server.on('clientError', (error, socket) => {
    const last = answering.get(socket);
    // Into the middle of another answer nothing can be said.
    const busy = last !== undefined && last.headersSent && !last.writableFinished;
    if (!socket.writable || busy || codeOf(error) === 'ECONNRESET') socket.destroy();
    else socket.end(rawRefusal(...unread(codeOf(error))));
  });
  // Node has no answer of its own for it.
  server.on('connect', (_request, socket) => hangUp(socket as Socket));
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

/** The site's own path without its slash, which leads to it. */
const ROOT: Place = { kind: 'folder' };

const starts = (segments: readonly string[], start: readonly string[]): boolean =>
  start.every((segment, at) => segments[at] === segment);

/** What a request asks for, or why it is refused before anybody looks at the disk. @param port where it came in */
function asks(request: IncomingMessage, port: number): Target | Refusal {
  const { method = '', url = '', headersDistinct, httpVersion } = request;
  const hosts = headersDistinct['host'] ?? [];
  // Before HTTP/1.1 nobody had to name a host.
  if (hosts.length > 1 || (hosts.length === 0 && httpVersion !== '1.0') || !hosts.every(isAuthority)) return MALFORMED;
  if (httpVersion !== '1.0' && httpVersion !== '1.1') return NO_SUCH_VERSION;
  if (!hosts.every((host) => isLocal(host, port))) return FOREIGN;
  if (!METHODS.split(', ').includes(method)) return NO_SUCH_METHOD;
  if (method === 'OPTIONS' && url === '*') return { authority: null, segments: [], query: '' };
  const target = targetOf(url);
  if (target === null) return MALFORMED;
  return target.authority === null || isLocal(target.authority, port) ? target : FOREIGN;
}

function redirect({ segments, query }: Target, response: ServerResponse): void {
  const path = segments.map(encodeURIComponent).join('/');
  response.writeHead(301, { Location: `/${path}/${query}`, 'Content-Length': 0 }).end();
}

function sendFile(place: Extract<Place, { kind: 'file' }>, request: IncomingMessage, response: ServerResponse): void {
  const { root, path, stats } = place;
  const { range, 'if-range': ifRange } = request.headers;
  delete request.headers['if-range'];
  // A part is something that only GET gives.
  const part =
    request.method === 'GET'
      ? rangeOf({ range, ifRange: single(ifRange) }, stats.size, stats.mtime.toUTCString())
      : undefined;
  if (part === undefined) delete request.headers.range;
  else request.headers.range = part;
  response.setHeader('Content-Type', contentType(path));
  send(request, encodeURIComponent(path), { root, index: false, cacheControl: false, dotfiles: 'allow' })
    .on('error', ({ status, headers }: { status: number; headers?: Record<string, string> }) => {
      const refusal = REFUSED[status] ?? FAILED;
      fail(headers === undefined ? refusal : { ...refusal, headers }, response);
    })
    .pipe(response);
}

const single = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header.join() : header;

const REFUSED: Readonly<Record<number, Refusal>> = { 404: MISSING, 412: PRECONDITION, 416: UNSATISFIABLE };

/** An answer that has begun cannot become another; its end then says that something is missing. */
function fail(refusal: Refusal, response: ServerResponse): void {
  if (response.headersSent) response.destroy();
  else refuse(refusal, response);
}

async function notFound(folder: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(folder, NOT_FOUND_PAGE)).catch(() => null);
  if (page === null) return refuse(MISSING, response);
  response.writeHead(404, { 'Content-Type': contentType(NOT_FOUND_PAGE), 'Content-Length': page.byteLength });
  response.end(page);
}

/** Why Node could not read a request, with the name of the status. */
const unread = (code: string): [Refusal, string] => {
  if (code === 'HPE_HEADER_OVERFLOW')
    return [
      { status: 431, says: 'Galvenes ir par lielu / the headers are too large' },
      'Request Header Fields Too Large',
    ];
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return [
      { status: 408, says: 'Pieprasījums nepienāca laikā / the request did not come in time' },
      'Request Timeout',
    ];
  return [MALFORMED, 'Bad Request'];
};

function hangUp(socket: Socket): void {
  socket.on('error', () => socket.destroy());
  socket.end(rawRefusal(NO_SUCH_METHOD, 'Method Not Allowed'));
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
