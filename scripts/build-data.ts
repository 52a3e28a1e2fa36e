import { rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { INPUT_OPTIONS, readArgs, readLang } from './lib/args.ts';
import { realDisk } from './lib/disk.ts';
import { load, printFindings } from './lib/load.ts';
import { historyOf, readPrevious } from './lib/previous.ts';
import { releaseOf, writeRelease } from './lib/publish.ts';
import type { ReleaseFiles } from './lib/release-files.ts';
import { counted } from './lib/report.ts';
import { swapIn } from './lib/swap.ts';
import { checkTarget } from './lib/target.ts';
import { runVerb } from './lib/verb.ts';

const DONE = {
  lv: (release: string, files: string, out: string) => `Laidiens ${release}: ${files} mapē ${out}`,
  en: (release: string, files: string, out: string) => `Release ${release}: ${files} in ${out}`,
};
const FILES = {
  lv: { zero: 'failu', one: 'fails', other: 'faili' },
  en: { zero: 'files', one: 'file', other: 'files' },
};

/** `npm run data`: writes what is published as open data. A fault stops it and leaves the output as it was. */
await runVerb(async (argv, outside) => {
  const options = readArgs(argv, {
    ...INPUT_OPTIONS,
    out: { type: 'string', default: join('dist', 'data') },
    embargoed: { type: 'boolean', default: false },
    previous: { type: 'string' },
  });
  const lang = readLang(options.lang);
  await checkTarget(options.out, 'data', [options.data, options.methodology]);
  const { previous } = options;
  // Read before anything is written: it may well be what will be replaced.
  const earlier = previous === undefined ? [] : await readPrevious(realDisk, previous, lang);
  outside.terminal.step(options.data);
  const loaded = await load(realDisk, options, lang);
  outside.terminal.clear();
  printFindings(loaded.findings, lang, outside);
  if (loaded.blocked) return 1;
  const release = releaseOf(loaded, options.embargoed);
  const history = historyOf(release, earlier, previous ?? '', lang);
  const fresh = join(dirname(resolve(options.out)), `.data-${process.pid}`);
  let files: ReleaseFiles;
  try {
    files = await writeRelease(fresh, release, history);
    await swapIn(fresh, options.out);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  outside.print(DONE[lang](release.release, counted(files.size, FILES[lang], lang), options.out));
  return 0;
});
