import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build } from 'astro';
import type { Lang } from './args.ts';
import { filesBelow, realDisk } from './disk.ts';
import { StepError } from './failure.ts';
import { fingerprint } from './fingerprint.ts';
import type { InputFolders } from './input-files.ts';
import { linkFolder } from './link-folder.ts';
import { load, printFindings } from './load.ts';
import { releaseOf, writeRelease } from './publish.ts';
import { indexSite } from './search-index.ts';
import { alive, swapIn } from './swap.ts';
import { during } from './terminal.ts';
import type { Outside } from './verb.ts';

export interface SiteOptions extends InputFolders {
  readonly out: string;
  readonly lang: Lang;
  readonly embargoed: boolean;
}

export interface BuiltSite {
  readonly pages: number;
  readonly release: string;
  readonly seconds: number;
}

/** Where builds work; nothing in it is needed once they are done, but for what `astro dev` reads. */
const WORK = join('.cache', 'build');
/** The published files of the last build, which `astro dev` makes its pages from. */
const PUBLISHED = join(WORK, 'published');
/** What the folder `dist` was made from: `{ fingerprint }`. */
export const STAMP = join(WORK, 'stamp.json');
export const DEFAULT_OUT = 'dist';

/** Pages in the making at once: while one waits for the disk, the next is rendered. */
const CONCURRENCY = 8;

const SAYS = {
  lv: {
    validate: 'Pārbauda datus',
    emit: 'Raksta atvērtos datus',
    pages: 'Veido lapas',
    search: 'Veido meklēšanas rādītāju',
  },
  en: {
    validate: 'Validating',
    emit: 'Writing open data',
    pages: 'Building pages',
    search: 'Building the search index',
  },
};

/**
 * The whole way from the input files to a finished site. All of it happens in a folder of its own; only a complete site takes
 * the place of the one before.
 * @returns null where a fault in the data stops publication; everything is as it was then
 */
export async function buildSite(options: SiteOptions, outside: Outside): Promise<BuiltSite | null> {
  const started = performance.now();
  const says = SAYS[options.lang];
  const { terminal } = outside;
  const sources = await fingerprint();
  const loaded = await during(terminal, says.validate, () => load(realDisk, options, options.lang));
  printFindings(loaded, options.lang, outside);
  if (loaded.blocked) return null;

  const work = resolve(WORK, String(process.pid));
  const published = join(work, 'published');
  const site = join(work, 'site');
  await clearWork();
  try {
    const release = await during(terminal, says.emit, async () => {
      const made = releaseOf(loaded, options.embargoed);
      await writeRelease(published, made);
      return made.release;
    });
    await during(terminal, says.pages, () => buildPages(join(published, 'latest'), site));
    await linkFolder(published, join(site, 'data'));
    await during(terminal, says.search, () => indexSite(site));
    const pages = (await filesBelow(realDisk, site)).filter((path) => path.endsWith('.html')).length;
    await swapIn(site, options.out);
    if (isOwn(options)) {
      await swapIn(published, PUBLISHED);
      await writeFile(STAMP, `${JSON.stringify({ fingerprint: sources })}\n`);
    }
    return { pages, release, seconds: (performance.now() - started) / 1000 };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Whether this is the repository's own data going to its usual place. */
const isOwn = ({ data, methodology, out }: SiteOptions): boolean =>
  resolve(out) === resolve(DEFAULT_OUT) &&
  resolve(data) === resolve('data') &&
  resolve(methodology) === resolve('methodology');

async function buildPages(published: string, site: string): Promise<void> {
  // Read by astro.config.mjs and src/site/published.ts.
  process.env['E_INDEKSS_PUBLISHED'] = published;
  process.env['E_INDEKSS_SITE'] = site;
  try {
    await build({ root: process.cwd(), outDir: site, logLevel: 'warn', build: { concurrency: CONCURRENCY } });
  } catch (error) {
    // Astro names the page and the place; that is for whoever mends the page.
    if (error instanceof Error) process.stderr.write(`${stripVTControlCharacters(error.stack ?? error.message)}\n`);
    throw new StepError('Astro: build failed', { cause: error });
  }
}

/** Clears away what killed runs left. */
async function clearWork(): Promise<void> {
  await mkdir(WORK, { recursive: true });
  for (const name of await readdir(WORK)) {
    if (/^\d+$/.test(name) && !alive(Number(name))) await rm(join(WORK, name), { recursive: true, force: true });
  }
}
