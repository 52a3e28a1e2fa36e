import { join } from 'node:path';
import { readVerb } from './lib/args.ts';
import { runDataJob } from './lib/data-job.ts';
import { printFindings } from './lib/load.ts';
import { counted } from './lib/report.ts';
import { runVerb } from './lib/verb.ts';
import { DATA } from './lib/verbs/data.ts';
import { onEnding } from './lib/writing/ending.ts';
import { makeMoves } from './lib/writing/moves.ts';
import { openTarget } from './lib/writing/target.ts';
import { checkWritten } from './lib/writing/written.ts';

const DONE = {
  lv: (release: string, files: string, out: string) => `Datu versija ${release}: ${files} mapē ${out}`,
  en: (release: string, files: string, out: string) => `Release ${release}: ${files} in ${out}`,
};
const FILES = {
  lv: { zero: 'failu', one: 'fails', other: 'faili' },
  en: { zero: 'files', one: 'file', other: 'files' },
};

/** `npm run data`: writes what is published as open data. A fault stops it and leaves the output as it was. */
await runVerb(DATA, async (argv, outside) => {
  const { out, data, methodology, embargoed, previous, lang } = readVerb(argv, DATA).values;
  const { place, claim } = await openTarget({ out, kind: 'data', inputs: [data, methodology], lang });
  try {
    outside.terminal.step(data);
    const room = claim.room();
    const fresh = join(room, 'data');
    // On another core, so that this one hears when it is to end.
    const job = runDataJob({ data, methodology, lang, embargoed, previous, out: fresh, what: `--out ${out}` });
    const forget = onEnding({ stop: job.stop });
    const { findings, release } = await job.ready;
    outside.terminal.clear();
    printFindings(findings, lang, outside);
    const done = await job.done;
    forget();
    if (release === null || done === null) return 1;
    await checkWritten(fresh, done.written, lang);
    makeMoves(claim.folder, [{ place, fresh, aside: join(room, 'old') }]);
    outside.print(DONE[lang](release, counted(done.files, FILES[lang], lang), out));
    return 0;
  } finally {
    claim.release();
  }
});
