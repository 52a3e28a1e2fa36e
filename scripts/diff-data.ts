import { join } from 'node:path';
import { diffReleases } from '../src/core/diff/diff.ts';
import { readVerb } from './lib/args.ts';
import { diffNames } from './lib/diff-names.ts';
import { diffReport } from './lib/diff-report.ts';
import { diffDocument } from './lib/diff-schema.ts';
import { readSide } from './lib/diff-side.ts';
import { DIFF_WORDS } from './lib/diff-words.ts';
import { realDisk } from './lib/disk.ts';
import { printFindings } from './lib/load.ts';
import { outlineMarkdown, outlineText } from './lib/outline.ts';
import { replaceFile } from './lib/put-all.ts';
import { runVerb } from './lib/verb.ts';
import { DIFF } from './lib/verbs/diff.ts';

/** What one folder is compared with. */
const PUBLISHED = join('dist', 'data', 'latest');
/** In text, lists are cut here; Markdown and JSON hold everything. */
const LISTED = 100;

/**
 * `npm run diff -- OLD NEW`: every field in which two releases differ, and who changes score, level or rank because of it.
 * 0 compared, whatever came of it; 1 a side has faults; 2 wrong use.
 */
await runVerb(DIFF, async (argv, outside) => {
  const { values, operands: places } = readVerb(argv, DIFF);
  const { lang } = values;
  const { methodology, embargoed } = values;
  const [before, after] = places.length === 1 ? [PUBLISHED, places[0] ?? ''] : [places[0] ?? '', places[1] ?? ''];
  outside.terminal.step(`${before} → ${after}`);
  const old = await readSide(realDisk, before, {
    methodology: values['old-methodology'] ?? methodology,
    embargoed,
    lang,
  });
  const now = await readSide(realDisk, after, {
    methodology: values['new-methodology'] ?? methodology,
    embargoed,
    lang,
  });
  outside.terminal.clear();
  for (const [which, side] of [
    ['OLD', old],
    ['NEW', now],
  ] as const) {
    if (!('findings' in side)) continue;
    outside.print(`${which}: ${side.name}`);
    printFindings(side.findings, lang, outside);
  }
  if ('findings' in old || 'findings' in now) return 1;
  for (const side of [old, now]) {
    const { length } = side.unpublishable;
    if (length > 0) process.stderr.write(`${side.name}: ${DIFF_WORDS[lang].unpublishable(length)}\n`);
  }
  const diff = diffReleases(old.tables, now.tables);
  const report = () => diffReport(old, now, diff, diffNames(old.tables, now.tables, lang), lang);
  const text = {
    text: () =>
      outlineText(report(), {
        listed: LISTED,
        more: DIFF_WORDS[lang].more,
        strong: (line) => (values.out === undefined ? outside.terminal.paint('bold', line) : line),
      }),
    md: () => outlineMarkdown(report()),
    json: () => JSON.stringify(diffDocument(old, now, diff), null, 1),
  }[values.format]();
  if (values.out === undefined) outside.print(text);
  else await replaceFile(values.out, `${text}\n`, { what: `--out ${values.out}`, lang });
  return 0;
});
