import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runScript } from '../../lib/child.ts';
import { embargoedData } from './embargoed-data.ts';
import { traceIn } from './killed.ts';

let base = '';
let args: string[] = [];
beforeEach(async () => {
  base = mkdtempSync(join(tmpdir(), 'interrupted-'));
  args = [...(await embargoedData(base)), '--out', join(base, 'www', 'dist', 'data')];
  mkdirSync(join(base, 'www', 'dist', 'data', 'latest'), { recursive: true });
  writeFileSync(join(base, 'www', 'dist', 'data', 'latest', 'manifest.json'), 'old');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const www = (): string[] => readdirSync(join(base, 'www'), { recursive: true }).map(String).sort();
const OLD = [
  'dist',
  join('dist', 'data'),
  join('dist', 'data', 'latest'),
  join('dist', 'data', 'latest', 'manifest.json'),
];

it('a fault of the data still puts back what a run killed between its renames had moved aside', async () => {
  const claim = join(base, 'www', '.dist.e-indekss');
  const room = join(claim, 'run-x');
  mkdirSync(join(room, 'data', 'latest'), { recursive: true });
  writeFileSync(join(room, 'data', 'latest', 'results-2032.csv'), 'embargoed');
  const move = { place: join(base, 'www', 'dist', 'data'), fresh: join(room, 'data'), aside: join(room, 'old') };
  writeFileSync(join(claim, 'moving.json'), JSON.stringify([{ ...move, mode: 0o755 }]));
  renameSync(move.place, move.aside);
  rmSync(join(base, 'input', 'registry', 'institutions.csv'));
  const { code, output } = await runScript('build-data', args);
  expect([code, traceIn(output)]).toEqual([1, []]);
  expect(www()).toEqual(OLD);
  expect(readFileSync(join(move.place, 'latest', 'manifest.json'), 'utf8')).toBe('old');
}, 120_000);

it.skipIf(process.platform === 'win32')(
  'a run that is asked to end takes away what it had begun',
  async () => {
    const child = spawn(process.execPath, ['scripts/build-data.ts', ...args, '--embargoed'], { stdio: 'ignore' });
    const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('close', (_, signal) => resolve(signal)));
    while (!readdirSync(join(base, 'www')).includes('.dist.e-indekss')) await new Promise((go) => setTimeout(go, 5));
    child.kill('SIGTERM');
    // By the signal itself, which shells tell as 143.
    expect(await ended).toBe('SIGTERM');
    expect(www()).toEqual(OLD);
  },
  120_000,
);
