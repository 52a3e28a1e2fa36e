import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { readVerb } from './lib/args.ts';
import { runVerb } from './lib/verb.ts';
import { FONTS } from './lib/verbs/fonts.ts';

const LETTERS =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~' +
  'ĀāČčĒēĢģĪīĶķĻļŅņŌōŖŗŠšŪūŽž' +
  'ÄÅÉÖÜäåéöüõÕ' +
  '\u00A0–—„“”‘’…·«»×±−≤≥≈→←↑↓§©€°½';

/** `node scripts/fonts.ts`: Source Sans 3 cut down to the letters, weights and features that the site uses. */
await runVerb(FONTS, async (argv, outside) => {
  readVerb(argv, FONTS);
  const full = await readFile('node_modules/source-sans/VF/SourceSans3VF-Upright.ttf');
  const cut = await subsetFont(full, LETTERS, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 600 } },
    keepFeatures: ['kern', 'tnum', 'locl'],
    noHinting: true,
  });
  await writeFile('src/styles/fonts/source-sans-3.woff2', cut);
  outside.print(`source-sans-3.woff2: ${cut.length} bytes`);
  return 0;
});
