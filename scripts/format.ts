import { readFile, writeFile } from 'node:fs/promises';
import { readVerb } from './lib/args.ts';
import { passOn } from './lib/child.ts';
import { runVerb } from './lib/verb.ts';
import { FORMAT } from './lib/verbs/format.ts';
import { VERBS } from './lib/verbs/index.ts';
import { withVerbs } from './lib/verbs/readme-table.ts';

/** `npm run format`: the README's table of verbs, then everything as prettier has it. */
await runVerb(FORMAT, async (argv) => {
  readVerb(argv, FORMAT);
  await writeFile('README.md', await withVerbs(await readFile('README.md', 'utf8'), VERBS));
  return passOn('prettier/bin/prettier.cjs', ['--write', '.']);
});
