import { INPUT_OPTIONS, readArgs, readLang } from './lib/args.ts';
import { realDisk } from './lib/disk.ts';
import { load, printFindings } from './lib/load.ts';
import { printReconciliation } from './lib/reconciliation.ts';
import { runVerb } from './lib/verb.ts';

/** `npm run validate`: every fault by file, row and column, and how the scores agree with the published figures. */
await runVerb(async (argv, outside) => {
  const options = readArgs(argv, { ...INPUT_OPTIONS, verbose: { type: 'boolean', default: false } });
  const lang = readLang(options.lang);
  outside.terminal.step(options.data);
  const loaded = await load(realDisk, options, lang);
  outside.terminal.clear();
  printFindings(loaded.findings, lang, outside);
  // Nothing was scored where the input itself is at fault.
  if (loaded.results.length > 0) printReconciliation(loaded, { lang, verbose: options.verbose }, outside);
  return loaded.blocked ? 1 : 0;
});
