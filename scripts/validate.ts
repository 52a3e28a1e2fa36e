import { INPUT_OPTIONS, readArgs, readLang } from './lib/args.ts';
import { realDisk } from './lib/disk.ts';
import { load, printFindings } from './lib/load.ts';
import { printReconciliation } from './lib/reconciliation.ts';
import { elsewhereText } from './lib/report.ts';
import { findingsDocument } from './lib/validation/findings-document.ts';
import { readFormat } from './lib/validation/format.ts';
import { shownOf } from './lib/validation/shown.ts';
import { runVerb } from './lib/verb.ts';

/**
 * `npm run validate`: every fault by file, row and column, and how the scores agree with the published figures; as text, as
 * JSON or, besides, as a page for a colleague. The exit code is about what is shown: 1 where a fault among it stops
 * publication.
 */
await runVerb(async (argv, outside) => {
  const options = readArgs(argv, {
    ...INPUT_OPTIONS,
    edition: { type: 'string' },
    format: { type: 'string', default: 'text' },
    verbose: { type: 'boolean', default: false },
  });
  const lang = readLang(options.lang);
  const format = readFormat(options.format);
  outside.terminal.step(options.data);
  const loaded = await load(realDisk, options, lang);
  outside.terminal.clear();
  const shown = shownOf(loaded, options.edition, lang);
  if (format === 'json') outside.print(JSON.stringify(findingsDocument(shown), null, 1));
  else {
    printFindings(shown.findings, lang, outside, loaded.input);
    const elsewhere = shown.edition === null ? '' : elsewhereText(shown.edition, shown.elsewhere, lang);
    if (elsewhere !== '') outside.print(elsewhere);
    printReconciliation(shown, { lang, verbose: options.verbose }, outside);
  }
  return shown.counts.blockers > 0 ? 1 : 0;
});
