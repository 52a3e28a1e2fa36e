import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow, realDisk } from '../../lib/disk.ts';
import type { Check } from '../check.ts';
import { describedFaults } from './described-faults.ts';

export const described: Check = {
  id: 'described',
  about:
    'every row of every CSV keeps its schema (types, blanks, ranges, values, keys, references), sizes and sums are right, and CSVW says the same as datapackage.json',
  async run(built) {
    const folder = join(built.folder, 'data', 'latest');
    const paths = (await filesBelow(realDisk, folder)).filter((path) => /\.(?:csv|json)$/.test(path));
    return describedFaults(
      new Map(await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path))] as const))),
    );
  },
};
