import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadQueued } from './loader.ts';
import { act, emptyPortal, Refusal, type Data, type PortalState } from './portal-actions.ts';

/** What goes wrong with a call. Those in the second group happen after the portal has done what was asked. */
export const FAULTS = {
  untouched: ['timeout', 'reset', 'half-sent', '403', '409', '413', '500', 'wrong-json'],
  carriedOut: ['timeout-done', 'reset-done', 'late', '500-done', 'cut-json', 'half-kept'],
} as const;
export type Fault = (typeof FAULTS)[keyof typeof FAULTS][number];

export interface Call {
  readonly action: string;
  readonly method: string;
  readonly headers: IncomingMessage['headers'];
}

/** A portal on loopback. */
export interface TestPortal {
  /** As it is given to `--url`. */
  readonly url: string;
  readonly token: string;
  state: PortalState;
  /** Every call since the last `reset`. */
  readonly calls: Call[];
  /** What goes wrong with which call, counted from 1 since the last `reset`. */
  fault: { readonly at: number; readonly kind: Fault } | null;
  /** Whether tables are loaded before a call is answered; else when `load` is called. */
  loadsAtOnce: boolean;
  /** The loader of tables does what it was asked for. */
  load(): Promise<void>;
  /** Where all calls are redirected to. */
  redirect: string | null;
  /** Forgets the calls and the fault; the contents stay. */
  reset(): void;
  close(): Promise<void>;
}

export async function openTestPortal(token = 'eyJ0eXAi.eyJqdGki.S3cret_-Token'): Promise<TestPortal> {
  let late: (() => unknown) | null = null;
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const portal: TestPortal = {
    url: `http://127.0.0.1:${port}/dati`,
    token,
    state: emptyPortal(token),
    calls: [],
    fault: null,
    loadsAtOnce: false,
    load: () => loadQueued(portal.state),
    redirect: null,
    reset: () => {
      portal.calls.length = 0;
      portal.fault = null;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', portal.url);
    const action = pathname.replace('/dati/api/3/action/', '');
    const method = request.method ?? 'GET';
    portal.calls.push({ action, method, headers: request.headers });
    const fault = portal.fault?.at === portal.calls.length ? portal.fault.kind : null;
    if (fault === 'half-sent') {
      request.once('data', () => request.socket.destroy());
      request.once('end', () => request.socket.destroy());
      return;
    }
    const body = await bodyOf(request);
    const send = (status: number, text: string, type = 'application/json;charset=utf-8'): void => {
      response.writeHead(status, { 'content-type': type });
      response.end(text);
    };
    if (portal.redirect !== null) {
      response.writeHead(302, { location: portal.redirect });
      response.end();
      return;
    }
    const { authorization } = request.headers;
    const echo = `pilnvara ${authorization ?? ''}`;
    switch (fault) {
      case 'timeout':
        return;
      case 'reset':
        request.socket.destroy();
        return;
      case '403':
        return send(403, failure(action, { __type: 'Authorization Error', message: `Piekļuve liegta: ${echo}` }));
      case '409':
        return send(409, failure(action, { __type: 'Validation Error', notes: [`Nederīga vērtība: ${echo}`] }));
      case '413':
        return send(413, '<html><h1>413 Request Entity Too Large</h1></html>', 'text/html');
      case '500':
        return send(
          500,
          failure(action, { __type: 'Internal Server Error', message: `Internal Server Error ${echo}` }),
        );
      case 'wrong-json':
        return send(200, `<html>${echo}</html>`, 'text/html');
      case null:
      case 'timeout-done':
      case 'reset-done':
      case 'late':
      case '500-done':
      case 'cut-json':
      case 'half-kept':
    }
    const { data, upload } = await readBody(request, body, searchParams);
    const kept =
      upload !== null && fault === 'half-kept'
        ? { ...upload, bytes: upload.bytes.slice(0, upload.bytes.byteLength >> 1) }
        : upload;
    const caller = {
      state: portal.state,
      site: portal.url,
      upload: kept,
      // A header with a space is taken for another kind of login; who has none is anonymous.
      organisations: portal.state.members[authorization ?? ''] ?? null,
      reads: portal.state.readers[authorization ?? ''] ?? [],
    };
    const carriedOut = (): string => success(action, act(caller, action, method, data));
    if (fault === 'late') {
      late = carriedOut;
      request.socket.destroy();
      return;
    }
    try {
      const text = carriedOut();
      if (portal.loadsAtOnce) await portal.load();
      if (fault === 'timeout-done') return;
      if (fault === 'reset-done') request.socket.destroy();
      else if (fault === '500-done') send(500, failure(action, { __type: 'Search Index Error', message: 'solr' }));
      else send(200, fault === 'cut-json' ? text.slice(0, text.length >> 1) : text);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      const { status, body: error } = refusal;
      send(status, typeof error === 'string' ? JSON.stringify(error) : failure(action, error));
    }
    // The call that seemed to have failed is carried out only now, when somebody has looked already.
    const pending = late;
    late = null;
    try {
      pending?.();
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
    }
  }
  return portal;
}

const help = (action: string): string => `/api/3/action/help_show?name=${action}`;
const success = (action: string, result: unknown): string =>
  JSON.stringify({ help: help(action), success: true, result });
const failure = (action: string, error: Data): string => JSON.stringify({ help: help(action), success: false, error });

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Data of a call, from the address, from JSON or from a form; all values of a form are texts. */
async function readBody(
  request: IncomingMessage,
  body: Buffer,
  params: URLSearchParams,
): Promise<{ data: Data; upload: { name: string; bytes: Uint8Array } | null }> {
  if (request.method === 'GET') return { data: Object.fromEntries(params), upload: null };
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return { data: JSON.parse(body.toString('utf8')) as Data, upload: null };
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  const data: Data = {};
  let upload: { name: string; bytes: Uint8Array } | null = null;
  for (const [name, value] of form) {
    if (typeof value === 'string') data[name] = value;
    else upload = { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) };
  }
  return { data, upload };
}
