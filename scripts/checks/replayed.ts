import { join } from 'node:path';
import type { Check } from './check.ts';
import { comparedByPython } from './compared-by-python.ts';

export const replayed: Check = {
  id: 'replayed',
  about:
    'the published draws, replayed by another program from the published files alone, give the published rank intervals',
  slow: true,
  run: (built) => comparedByPython('scripts/checks/replay.py', join(built.folder, 'data', 'latest')),
};
