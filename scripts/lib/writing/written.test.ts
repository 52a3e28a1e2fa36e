import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sha256 } from '../input-files.ts';
import { checkWritten } from './written.ts';

let base = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'written-'));
  for (const folder of ['latest', '2032.0']) mkdirSync(join(base, folder));
  writeFileSync(join(base, 'latest', 'scores.csv'), 'a,b\n');
  linkSync(join(base, 'latest', 'scores.csv'), join(base, '2032.0', 'scores.csv'));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const written = new Map(['latest/scores.csv', '2032.0/scores.csv'].map((path) => [path, sha256('a,b\n')]));
const check = (): Promise<void> => checkWritten(base, written, 'en');

it('takes a folder that holds what was written and nothing else', () => expect(check()).resolves.toBeUndefined());

it.each<[string, string, () => void]>([
  [
    'a file of another run',
    'latest/results-2033.csv: was not',
    () => writeFileSync(join(base, 'latest', 'results-2033.csv'), ''),
  ],
  ['a hidden file', '.data-7: was not', () => writeFileSync(join(base, '.data-7'), '')],
  [
    'a file in a folder of its own',
    '2033.0/answers.csv: was not',
    () => {
      mkdirSync(join(base, '2033.0'));
      writeFileSync(join(base, '2033.0', 'answers.csv'), '');
    },
  ],
  [
    'a link in the place of a file',
    'latest/scores.csv: was not',
    () => {
      rmSync(join(base, 'latest', 'scores.csv'));
      symlinkSync(join('..', '2032.0', 'scores.csv'), join(base, 'latest', 'scores.csv'));
    },
  ],
  [
    'other bytes',
    '2032.0/scores.csv: does not hold',
    () => {
      rmSync(join(base, '2032.0', 'scores.csv'));
      writeFileSync(join(base, '2032.0', 'scores.csv'), 'a,c\n');
    },
  ],
  [
    'a missing file',
    'latest/scores.csv: was written by this run and is gone',
    () => rmSync(join(base, 'latest', 'scores.csv')),
  ],
])('refuses %s in one line', async (_, why, spoil) => {
  spoil();
  await expect(check()).rejects.toThrow(why.replaceAll('/', process.platform === 'win32' ? '\\' : '/'));
  await expect(check()).rejects.toThrow(/^[^\n]*$/);
});
