import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { REPLAY_COMMAND } from '../src/core/emit/replay.ts';
import { comparedByPython } from './checks/compared-by-python.ts';
import { FIXTURES, inRelease } from './checks/recompute/releases.ts';
import { runProgram } from './lib/child.ts';
import { codeOf } from './lib/failure.ts';

/** `replay.py` as a release has it, over the fixtures; over our data by a check of the site. */

/** A release is written first. */
const LONG = 120_000;

const python = await runProgram('python3', ['--version']).catch((error: unknown) => {
  if (codeOf(error) === 'ENOENT') return null;
  throw error;
});

const replayed = (folder: string) => comparedByPython(REPLAY_COMMAND.split(' ').slice(1), folder);

it.skipIf(python === null).each(['tiny', 'abroad'])(
  'replay.py gets what is published of the draws of the index %s, and finds what is changed',
  (name) =>
    inRelease(join(FIXTURES, name), async (folder) => {
      const { checked, problems } = await replayed(folder);
      expect(problems).toEqual([]);
      expect(checked).toBeGreaterThan(0);
      const path = join(folder, 'robustness.csv');
      const [header = '', first = '', ...rest] = (await readFile(path, 'utf8')).split('\n');
      const at = header.split(',').indexOf('rank_high');
      const cells = first.split(',');
      const other = cells.with(at, String(Number(cells[at]) + 1));
      await writeFile(path, [header, other.join(','), ...rest].join('\n'));
      expect((await replayed(folder)).problems).toEqual([
        expect.stringContaining('rank_high: published'),
        `replay: ${checked} values compared, 1 differ`,
      ]);
    }),
  LONG,
);
