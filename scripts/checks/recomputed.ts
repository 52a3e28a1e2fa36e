import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../lib/child.ts';
import { codeOf } from '../lib/failure.ts';
import type { Check } from './check.ts';

/** Programs that lie beside the repository and recompute what is published from the contract alone, in exact arithmetic. */
const FOLDER = '../shared/checks';

const recomputed = (id: string, about: string, program: string, ...more: readonly string[]): Check => ({
  id,
  about,
  slow: true,
  async run(built) {
    const path = `${FOLDER}/${program}`;
    if (!existsSync(path)) return { checked: 0, problems: [], skipped: `${path} is not there` };
    const out = join(built.folder, 'data', 'latest');
    try {
      const { code, output } = await runProgram('python3', [path, '.', '--out', out, ...more]);
      const compared = Number(/(\d+) values compared/.exec(output)?.[1] ?? 0);
      return { checked: compared, problems: code === 0 ? [] : output.trim().split('\n') };
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
      return { checked: 0, problems: [], skipped: 'there is no python3' };
    }
  },
});

/** What is derived and published so far, as that program calls it. */
const DERIVED = ['points'];

export const rescored = recomputed(
  'rescored',
  'an independent recomputation of every score finds no difference',
  'rescore.py',
);

export const rederived = recomputed(
  'rederived',
  'an independent recomputation of every derived result finds no difference',
  'rederive.py',
  '--only',
  DERIVED.join(','),
);
