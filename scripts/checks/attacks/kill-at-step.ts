import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

/**
 * Loaded before a program (`--import`), it kills the program, as nothing can be caught, right before the KILL_AT-th time that its
 * first thread is about to change something on the disk.
 */
const CHANGING = [
  'mkdirSync',
  'mkdtempSync',
  'renameSync',
  'rmSync',
  'rmdirSync',
  'writeFileSync',
  'openSync',
] as const;

let left = Number(process.env['KILL_AT']);

for (const name of CHANGING) {
  const real = fs[name] as (...args: unknown[]) => unknown;
  Reflect.set(fs, name, (...args: unknown[]) => {
    // What is only read changes nothing.
    if (name !== 'openSync' || (args[1] !== undefined && args[1] !== 'r')) left -= 1;
    if (left === 0 && isMainThread) process.kill(process.pid, 'SIGKILL');
    return real(...args);
  });
}
syncBuiltinESMExports();
