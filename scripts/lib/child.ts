import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Ran {
  readonly code: number;
  readonly output: string;
}

/**
 * Runs a program to its end without a terminal and gives its exit code and all it said.
 * @param cwd the folder it runs in; ours, where none is given
 */
export function runProgram(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd?: string,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      ...(cwd !== undefined && { cwd }),
    });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(output).toString('utf8') }));
  });
}

/** Runs one of our own scripts with the Node that runs this one. */
export const runScript = (
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> => runProgram(process.execPath, [`scripts/${script}.ts`, ...args], { CI: 'true', ...env });

/**
 * Runs a program out of node_modules in the place of ours: on the same terminal, ended by the same signals.
 * @returns its exit code
 */
export function passOn(module: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join('node_modules', module), ...args], { stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
