import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import sirv from 'sirv';
import { codeOf, UsageError } from './failure.ts';

export interface Serving {
  /** For instance `http://localhost:4321`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves a built site as any file server would: `index.html` for folders, the nearest `404.html` with status 404.
 * @param port 0 for any that is free
 * @throws UsageError where the port is taken
 */
export async function serveFolder(folder: string, port: number): Promise<Serving> {
  // `dev` looks at the disk each time, so that a new build shows without a restart.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    onNoMatch: (request, response) => void notFound(folder, request.url ?? '/', response),
  });
  const server = createServer((request, response) => files(request, response));
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
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
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(page ?? '404');
      return;
    }
  }
}
