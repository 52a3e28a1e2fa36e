import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { HEARD, type Heard } from '../../src/site/shared/heard.ts';
import { WHOLE_RELEASE } from '../../src/site/data/whole-release.ts';
import { enginePath } from '../../src/site/query/engine-files.ts';
import type { Lang } from './args.ts';
import { basePathOf } from './base-path.ts';
import { compressSite } from './compress-site.ts';
import { runDataJob } from './data-job.ts';
import { realDisk } from './disk.ts';
import { prepareEngine } from './engine.ts';
import { StepError } from './failure.ts';
import { fingerprint } from './fingerprint.ts';
import { writeHostingFiles } from './hosting.ts';
import type { InputFolders } from './input-files.ts';
import { linkFolder } from './link-folder.ts';
import { printFindings } from './load.ts';
import { atPlainPaths, type Plain } from './plain-path.ts';
import { openSearchIndex } from './search-index.ts';
import { named, systemFault } from './system-fault.ts';
import { during } from './terminal.ts';
import type { Outside } from './verb.ts';
import { BUILD } from './verbs/build.ts';
import { onEnding } from './writing/ending.ts';
import { moveFolder } from './writing/move-folder.ts';
import { makeMoves } from './writing/moves.ts';
import { openScratch } from './writing/scratch.ts';
import { openTarget } from './writing/target.ts';
import { checkWritten } from './writing/written.ts';

export interface SiteOptions extends InputFolders {
  readonly out: string;
  readonly lang: Lang;
  readonly embargoed: boolean;
  /** An earlier `dist/data` whose releases are carried over; none where they are not known. */
  readonly previous?: string | undefined;
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
export const DEFAULT_OUT = BUILD.options.out.default;

/** Pages in the making at once: while one waits for the disk, the next is rendered. */
const CONCURRENCY = 8;

const SAYS = {
  lv: {
    pages: 'Pārbauda datus un veido lapas',
    search: 'Veido meklēšanas rādītāju',
    compress: 'Saspiež lapas',
  },
  en: {
    pages: 'Validating and building pages',
    search: 'Building the search index',
    compress: 'Compressing the pages',
  },
};

/**
 * The whole way from the input files to a finished site. All of it happens in a folder of its own; only a complete site takes
 * the place of the one before.
 * @returns null where a fault in the data stops publication; everything is as it was then
 */
export async function buildSite(options: SiteOptions, outside: Outside): Promise<BuiltSite | null> {
  const started = performance.now();
  const { out, data, methodology, lang } = options;
  const { place, claim } = await openTarget({ out, kind: 'site', inputs: [data, methodology], lang });
  try {
    const scratch = await openScratch(WORK, lang);
    try {
      const working = { place, journal: claim.folder, room: claim.room(), work: scratch.room() };
      const built = await buildIn(working, options, outside);
      return built === null ? null : { ...built, seconds: (performance.now() - started) / 1000 };
    } finally {
      scratch.release();
    }
  } finally {
    claim.release();
  }
}

/** Where a build works. */
interface Working {
  readonly place: string;
  readonly journal: string;
  /** On the disk of the output: what is moved there and away. */
  readonly room: string;
  /** Empty, and below our own folder, where the pages' code finds its packages. */
  readonly work: string;
}

async function buildIn(
  { place, journal, room, work }: Working,
  options: SiteOptions,
  outside: Outside,
): Promise<Omit<BuiltSite, 'seconds'> | null> {
  const says = SAYS[options.lang];
  const { terminal } = outside;
  const own = isOwn(options);
  // Taken before anything is read, so that a source changed meanwhile is noticed next time.
  const sources = own ? await fingerprint() : '';
  const published = join(work, 'published');
  const site = join(work, 'site');
  const search = openSearchIndex();
  let pages = 0;
  const heard: Heard = (path, html) => {
    pages += 1;
    search.add(path, html);
  };
  const { data, methodology, lang, embargoed, previous } = options;
  const job = runDataJob({ data, methodology, lang, embargoed, previous, out: published, what: WORK });
  const forget = onEnding({ stop: job.stop });
  try {
    const base = await basePathOf(realDisk, data);
    const engine = prepareEngine(lang);
    engine.catch(() => undefined);
    const ready = job.ready.then(async ({ findings, release }) => {
      terminal.clear();
      printFindings(findings, lang, outside);
      if (release === null) throw new Blocked();
      await engine;
      return release;
    });
    // Whoever waits for the data hears of a fault; until then it is nobody's unhandled rejection.
    ready.catch(() => undefined);
    const done = job.done.then((told) => {
      if (told === null) throw new Blocked();
      return told.written;
    });
    done.catch(() => undefined);
    Reflect.set(globalThis, WHOLE_RELEASE, done);
    const places = { published: join(published, 'latest'), site, methodology, base, lang };
    await during(terminal, says.pages, () =>
      atPlainPaths([site, methodology], (plain) => buildPages(places, plain, { ready, done }, heard)),
    );
    const release = await ready;
    const written = await done;
    await linkFolder(published, join(site, 'data'));
    await linkFolder(await engine, join(site, enginePath()));
    await writeHostingFiles(site);
    await during(terminal, says.search, () => named(WORK, lang, () => search.write(site)));
    await during(terminal, says.compress, () => named(WORK, lang, () => compressSite(site)));
    const fresh = join(room, 'site');
    await moveFolder(site, fresh);
    await checkWritten(join(fresh, 'data'), written, lang);
    // Until the site is there and the stamp says what it was made from, the checks must not take what lies there for ours.
    if (resolve(options.out) === resolve(DEFAULT_OUT)) await rm(STAMP, { force: true });
    makeMoves(journal, [
      { place, fresh, aside: join(room, 'old') },
      ...(own ? [{ place: resolve(PUBLISHED), fresh: published, aside: join(work, 'old') }] : []),
    ]);
    if (own) await writeFile(STAMP, `${JSON.stringify({ fingerprint: sources })}\n`);
    return { pages, release };
  } catch (error) {
    if (error instanceof Blocked) return null;
    throw error;
  } finally {
    await job.stop();
    forget();
    await search.close();
  }
}

/** A fault in the data stops publication; it has been told by then. */
class Blocked extends Error {}

/** Whether this is the repository's own data, and they alone, going to their usual place. */
const isOwn = ({ data, methodology, out, previous }: SiteOptions): boolean =>
  previous === undefined &&
  resolve(out) === resolve(DEFAULT_OUT) &&
  resolve(data) === resolve('data') &&
  resolve(methodology) === resolve('methodology');

/** Where pages are made from and go to, and the path below which they will be served. */
interface PagePlaces {
  readonly published: string;
  readonly site: string;
  readonly methodology: string;
  readonly base: string;
  readonly lang: Lang;
}

/**
 * Astro bundles the pages' code while the data are still being made, and renders the first page once they are there.
 * @throws whatever `ready` rejects with, before anything is rendered, or `done`
 */
async function buildPages(
  { published, site, methodology, base, lang }: PagePlaces,
  plain: Plain,
  { ready, done }: { readonly ready: Promise<unknown>; readonly done: Promise<unknown> },
  heard: Heard,
): Promise<void> {
  Reflect.set(globalThis, HEARD, heard);
  // Read by astro.config.mjs and src/site/shared/published.ts.
  process.env['E_INDEKSS_PUBLISHED'] = published;
  process.env['E_INDEKSS_SITE'] = plain(site);
  process.env['E_INDEKSS_METHODOLOGY'] = plain(methodology);
  process.env['E_INDEKSS_BASE'] = base;
  const waits = { name: 'wait-for-the-data', writeBundle: () => ready.then(() => undefined) };
  try {
    const { build } = await import('astro');
    await build({
      root: process.cwd(),
      outDir: plain(site),
      // What goes wrong is told once, below; Vite would tell it a second time, and a fault in the data as its own.
      logLevel: 'silent',
      build: { concurrency: CONCURRENCY },
      // Else Vite would go back from the link to the path that it cannot read.
      vite: { plugins: [waits], resolve: { preserveSymlinks: plain(site) !== site } },
    });
  } catch (error) {
    // Where the data are at fault their own error comes first: Vite only wraps it.
    await ready;
    await done;
    const fault = systemFault(error, lang, WORK);
    if (fault !== error) throw fault;
    // Astro names the page and the place; that is for whoever mends the page.
    for (let told: unknown = error; told instanceof Error; told = told.cause)
      process.stderr.write(`${stripVTControlCharacters(told.stack ?? told.message)}\n`);
    throw new StepError('Astro: build failed', { cause: error });
  }
}
