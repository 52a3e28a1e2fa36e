import { readVerb } from './lib/args.ts';
import { realDisk } from './lib/disk.ts';
import { htmlReport } from './lib/html-report/html-report.ts';
import { load, printFindings } from './lib/load.ts';
import { printReconciliation } from './lib/reconciliation.ts';
import { elsewhereText } from './lib/report.ts';
import { findingsDocument } from './lib/validation/findings-document.ts';
import { checkReportFile, writeReport } from './lib/validation/report-file.ts';
import { shownOf } from './lib/validation/shown.ts';
import { runVerb } from './lib/verb.ts';
import { VALIDATE } from './lib/verbs/validate.ts';

/**
 * `npm run validate`: every fault by file, row and column, and how the scores agree with the published figures; as text, as
 * JSON or, besides, as a page for a colleague. The exit code is about what is shown: 1 where a fault among it stops
 * publication.
 */
await runVerb(VALIDATE, async (argv, outside) => {
  const { values: options } = readVerb(argv, VALIDATE);
  const { lang, format } = options;
  if (options.report !== undefined) await checkReportFile(options.report, options, lang);
  outside.terminal.step(options.data);
  const loaded = await load(realDisk, options, lang);
  outside.terminal.clear();
  const shown = shownOf(loaded, options.edition, lang);
  if (options.report !== undefined) await writeReport(options.report, htmlReport(loaded, shown, lang), lang);
  if (format === 'json') outside.print(JSON.stringify(findingsDocument(shown), null, 1));
  else {
    printFindings(shown.findings, lang, outside, loaded.input);
    const elsewhere = shown.edition === null ? '' : elsewhereText(shown.edition, shown.elsewhere, lang);
    if (elsewhere !== '') outside.print(elsewhere);
    printReconciliation(shown, { lang, verbose: options.verbose }, outside);
    if (options.report !== undefined) outside.print(`→ ${options.report}`);
  }
  return shown.counts.blockers > 0 ? 1 : 0;
});
