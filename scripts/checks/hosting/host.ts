import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { delimiter } from 'node:path';
import { codeOf } from '../../lib/failure.ts';

/** A server of somebody else's making, running. */
export interface Host {
  /** For instance `http://127.0.0.1:8080`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

const PATIENCE = 10_000;
const PAUSE = 50;

/** Servers are often outside the path of whoever is not root. */
const environment = { ...process.env, PATH: [process.env['PATH'] ?? '', '/usr/sbin', '/sbin'].join(delimiter) };

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Starts a server in the foreground and waits until it answers at its port.
 * @returns null where there is no such program
 * @throws Error with what it said where it does not start
 */
export async function startHost(program: string, args: readonly string[], port: number): Promise<Host | null> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: environment });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(String(chunk)));
  const ended = new Promise<number | string>((resolve) => {
    child.once('error', (error) => resolve(codeOf(error)));
    child.once('close', (code) => resolve(code ?? 0));
  });
  const started = Date.now();
  for (;;) {
    const end = await Promise.race([ended, answers(port)]);
    if (end === true) break;
    if (end === 'ENOENT') return null;
    if (end !== false || Date.now() - started > PATIENCE) {
      child.kill();
      throw new Error(`${program} does not start: ${said.join('').trim()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      child.kill();
      await ended;
    },
  };
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
