import { join } from 'node:path';
import { REPLAY } from '../../src/core/emit/replay.ts';
import type { Check } from './check.ts';
import { comparedByPython } from './compared-by-python.ts';
import { typedOnPages } from './typed-on-pages.ts';

const PYTHON = 'python3 ';

export const replayed: Check = {
  id: 'replayed',
  about:
    'the published program replays the published draws, by the command of the page on how sure ranks are, and gets the published intervals',
  slow: true,
  async run(built) {
    const [command = '', ...others] = typedOnPages(built, 'robustness', 'data-replay', REPLAY);
    if (!command.startsWith(PYTHON) || others.length > 0)
      return { checked: 1, problems: [`the pages say to type ${[command, ...others].join(' and ') || 'nothing'}`] };
    const args = command.slice(PYTHON.length).split(' ');
    return comparedByPython(args, join(built.folder, 'data', 'latest'));
  },
};
