import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDataset } from '../src/core/parse/dataset.ts';
import { generate } from './demo-data/generate.ts';
import { readVerb } from './lib/args.ts';
import { realDisk } from './lib/disk.ts';
import { readInput } from './lib/input-files.ts';
import { writingInto, type Put } from './lib/put-all.ts';
import { runVerb } from './lib/verb.ts';
import { DEMO_DATA } from './lib/verbs/demo-data.ts';

const ROOT = join(import.meta.dirname, '..');

/**
 * `npm run demo-data`: writes data/editions/ from the registry, the methodology and the published figures. The same input
 * gives the same bytes; what is there already and does not differ is not touched.
 */
await runVerb(DEMO_DATA, async (argv, outside) => {
  readVerb(argv, DEMO_DATA);
  const folders = { data: join(ROOT, 'data'), methodology: join(ROOT, 'methodology') };
  const [files, changed] = await writingInto(folders.data, 'en', async (put) => {
    const { dataset } = parseDataset(await readInput(realDisk, folders, 'en'));
    const generated = generate(dataset);
    const puts: Put[] = [];
    for (const [name, content] of generated) {
      const path = join(ROOT, name);
      if ((await readFile(path, 'utf8').catch(() => null)) !== content) puts.push({ path, content });
    }
    await put(puts);
    return [generated.size, puts.length];
  });
  outside.print(`data/editions: ${files} files, ${changed} changed`);
  return 0;
});
