import { spawn } from 'node:child_process';

/** How a run that was to be killed ended. */
export interface Killed {
  /** Whether the kill came before its end. */
  readonly killed: boolean;
  readonly output: string;
}

/** When a run is killed: after a time, or as soon as something has happened that is asked for again and again. */
export interface When {
  readonly after?: number;
  readonly once?: () => boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** How often it is asked, in milliseconds. */
const OFTEN = 5;

/** Runs a program and kills it as nothing can be caught; without `after` and `once` it may do that itself. */
export function runKilled(program: string, args: readonly string[], { after, once, env = {} }: When): Promise<Killed> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, CI: 'true', ...env },
    });
    const output: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk));
    const end = (): void => void child.kill('SIGKILL');
    const timer = after === undefined ? undefined : setTimeout(end, after);
    const asking = once === undefined ? undefined : setInterval(() => once() && end(), OFTEN);
    child.on('error', reject);
    child.on('close', (_, signal) => {
      clearTimeout(timer);
      clearInterval(asking);
      resolve({ killed: signal === 'SIGKILL', output: Buffer.concat(output).toString('utf8') });
    });
  });
}

/** Lines of a stack trace in what a program said. */
export const traceIn = (output: string): string[] => output.split('\n').filter((line) => /^\s+at .*[:(]/.test(line));
