import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './check.ts';
import { comparedByPython } from './compared-by-python.ts';

/** Programs that lie beside the repository and recompute what is published from the contract alone, in exact arithmetic. */
const FOLDER = '../shared/checks';

const byProgram = (id: string, about: string, program: string): Check => ({
  id,
  about,
  slow: true,
  async run(built) {
    const path = `${FOLDER}/${program}`;
    if (!existsSync(path)) return { checked: 0, problems: [], skipped: `${path} is not there` };
    return comparedByPython([path, '.', '--out', join(built.folder, 'data', 'latest')]);
  },
});

export const rescored = byProgram(
  'rescored',
  'an independent recomputation of every score finds no difference',
  'rescore.py',
);

export const rederived = byProgram(
  'rederived',
  'an independent recomputation of every derived result finds no difference',
  'rederive.py',
);
