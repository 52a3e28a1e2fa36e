import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { LIGHT } from '../src/charts/palette.ts';
import { message } from '../src/i18n/messages.ts';
import { ICONS as PLACES } from '../src/site/shared/icons.ts';
import { readVerb } from './lib/args.ts';
import { launchBrowser } from './lib/browser.ts';
import { icoOf } from './lib/ico.ts';
import { runVerb } from './lib/verb.ts';
import { ICONS } from './lib/verbs/icons.ts';

const FONT = 'src/styles/fonts/source-sans-3.woff2';

/** @param margin in hundredths of the side */
const iconPage = (svg: string, margin: number, ground = 'transparent'): string =>
  `<style>html{background:${ground}}body{margin:${margin}vw}svg{display:block}</style>${svg}`;

const sharingPage = (svg: string, font: string): string => {
  const [name = '', about = ''] = message('lv', 'sharing.picture').split(': ');
  return `<style>
@font-face{font-family:Sans;src:url(data:font/woff2;base64,${font});font-weight:400 600}
html{background:${LIGHT.ground};color:${LIGHT.ink};font:40px/1.3 Sans}
body{margin:0;padding:90px;display:grid;grid-template-columns:380px 1fr;gap:70px;align-items:center;height:450px}
h1{font-size:110px;line-height:1;font-weight:600;margin:0 0 30px}p{margin:0;color:${LIGHT.quiet}}
</style>${svg}<div><h1>${name}</h1><p>${about.charAt(0).toUpperCase()}${about.slice(1)}</p><p>Digital maturity in Latvia</p></div>`;
};

/** `node scripts/icons.ts`: what scripts cannot draw at build without a browser is drawn once and kept in public/. */
await runVerb(ICONS, async (argv, outside) => {
  readVerb(argv, ICONS);
  const svg = await readFile(join('public', PLACES.svg), 'utf8');
  const font = (await readFile(FONT)).toString('base64');
  const browser = await launchBrowser();
  try {
    const pictures = [];
    for (const size of PLACES.ico.sizes)
      pictures.push({ size, png: await drawn(browser, iconPage(svg, 0), size, size) });
    const { touch, sharing } = PLACES;
    const files: readonly (readonly [string, Uint8Array])[] = [
      [PLACES.ico.path, icoOf(pictures)],
      // Home screens show no transparency, and cut the corners.
      [touch.path, await drawn(browser, iconPage(svg, 12, LIGHT.ground), touch.size, touch.size)],
      [sharing.path, await drawn(browser, sharingPage(svg, font), sharing.width, sharing.height)],
    ];
    for (const [path, bytes] of files) {
      await writeFile(join('public', path), bytes);
      outside.print(`public${path}: ${bytes.length} bytes`);
    }
  } finally {
    await browser.close();
  }
  return 0;
});

/** A page as PNG; what has no ground is transparent. */
async function drawn(browser: Browser, html: string, width: number, height: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}
