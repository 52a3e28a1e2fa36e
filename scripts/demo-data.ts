import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseDataset } from '../src/core/parse/dataset.ts';
import { generate } from './demo-data/generate.ts';
import { readArgs } from './lib/args.ts';
import { realDisk } from './lib/disk.ts';
import { readInput } from './lib/input-files.ts';
import { runVerb } from './lib/verb.ts';

const ROOT = join(import.meta.dirname, '..');

/**
 * `npm run demo-data`: writes data/editions/ from the registry, the methodology and the published figures. The same input
 * gives the same bytes; what is there already and does not differ is not touched.
 */
await runVerb(async (argv, outside) => {
  readArgs(argv, {});
  const folders = { data: join(ROOT, 'data'), methodology: join(ROOT, 'methodology') };
  const { dataset } = parseDataset(await readInput(realDisk, folders, 'en'));
  const files = generate(dataset);
  let written = 0;
  for (const [path, text] of files) {
    const file = join(ROOT, path);
    const now = await readFile(file, 'utf8').catch(() => null);
    if (now === text) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    written += 1;
  }
  outside.print(`data/editions: ${files.size} files, ${written} changed`);
  return 0;
});
