/**
 * Cuts Source Sans 3 down to the letters, weights and features that the site uses and writes it to src/styles/fonts/.
 * Run by hand when the font package or the letters change: `node scripts/fonts.ts`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const LETTERS =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~' +
  'ĀāČčĒēĢģĪīĶķĻļŅņŌōŖŗŠšŪūŽž' +
  'ÄÅÉÖÜäåéöüõÕ' +
  '\u00A0–—„“”‘’…·«»×±−≤≥≈→←↑↓§©€°½';

const full = await readFile('node_modules/source-sans/VF/SourceSans3VF-Upright.ttf');
const cut = await subsetFont(full, LETTERS, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 600 } },
  keepFeatures: ['kern', 'tnum', 'locl'],
  noHinting: true,
});
await writeFile('src/styles/fonts/source-sans-3.woff2', cut);
process.stdout.write(`source-sans-3.woff2: ${cut.length} bytes\n`);
