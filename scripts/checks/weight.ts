import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { onePerTemplate, type Page } from './built.ts';
import type { Check } from './check.ts';

/** All that loads before the reader touches anything, Brotli, in bytes (design.md, section 8), of pages of these templates. */
const LIMIT = 60_000;
const LIMITED: readonly string[] = ['institution', 'weights'];
/** Pages that are long lists by nature (rankings, all answers) and have no budget in the contract; they may weigh more. */
const LIMIT_OTHERS = 150_000;
/** Formats that are packed already and travel as they are. */
const PACKED = /\.(?:woff2?|png|jpe?g|webp|avif|gz|br|zip)$/;
const HEAVIEST = 10;

export const weight: Check = {
  id: 'weight',
  about: `an institution page and the page of weights weigh at most ${LIMIT / 1000} kB on the wire, fonts included`,
  async run(built, scope) {
    const origin = await built.origin();
    const institutions = built.pages
      .filter((page) => page.template === 'institution')
      .sort((a, b) => b.bytes - a.bytes);
    const others = onePerTemplate(built.pages).filter((page) => page.template !== 'institution');
    const chosen = scope === 'sample' ? institutions.slice(0, 2) : [...institutions.slice(0, HEAVIEST), ...others];
    const browser = await built.browser();
    const problems: string[] = [];
    const sizes = new Map<string, number>();
    const weigh = async (path: string): Promise<number> => {
      const known = sizes.get(path);
      if (known !== undefined) return known;
      const bytes = await readFile(join(built.folder, path.endsWith('/') ? `${path}index.html` : path));
      const size = PACKED.test(path) ? bytes.length : brotliCompressSync(bytes).length;
      sizes.set(path, size);
      return size;
    };
    for (const page of chosen) {
      const total = await loadedBy(page);
      const limit = LIMITED.includes(page.template) ? LIMIT : LIMIT_OTHERS;
      if (total > limit) problems.push(`${page.url}: ${(total / 1000).toFixed(1)} kB, more than ${limit / 1000} kB`);
    }
    return { checked: chosen.length, problems };

    async function loadedBy(page: Page): Promise<number> {
      const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
      try {
        const tab = await context.newPage();
        const asked = new Set<string>();
        tab.on('request', (request) => {
          if (request.url().startsWith(origin))
            asked.add(
              decodeURIComponent(
                request
                  .url()
                  .slice(origin.length)
                  .replace(/[?#].*$/, ''),
              ),
            );
        });
        await tab.goto(`${origin}${page.url}`, { waitUntil: 'networkidle' });
        let total = 0;
        for (const path of asked) total += await weigh(path).catch(() => 0);
        return total;
      } finally {
        await context.close();
      }
    }
  },
};
