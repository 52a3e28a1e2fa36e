import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Records } from '../../src/core/emit/records.ts';
import { sitePath } from '../../src/core/model/site-path.ts';
import { launchBrowser } from '../lib/browser.ts';
import { filesBelow, realDisk } from '../lib/disk.ts';
import { serveFolder, type Serving } from '../lib/serve.ts';
import { languageOf, templateOf, type PageLanguage, type Template } from './templates.ts';

/** One page of a built site. */
export interface Page {
  /** Path inside the site, for instance `en/about/index.html`. */
  readonly file: string;
  /** Address, for instance `/en/about/`. */
  readonly url: string;
  readonly language: PageLanguage;
  readonly template: Template;
  readonly bytes: number;
  html(): string;
}

/** A cell of a published table. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** A built site, with what the checks need to look at it; whatever was opened is closed by `close`. */
export interface Built {
  readonly folder: string;
  readonly pages: readonly Page[];
  /** Rows of a published table of the newest release. */
  table<Name extends keyof Records>(name: Name): Promise<readonly Records[Name][]>;
  /** Address of the site as published, with a slash at the end. */
  site(): Promise<string>;
  /** Where the site is served while the checks run, with its path where it has one; without a slash at the end. */
  origin(): Promise<string>;
  browser(): Promise<Browser>;
  close(): Promise<void>;
}

export async function openBuilt(folder: string): Promise<Built> {
  const files = (await filesBelow(realDisk, folder)).filter(
    (path) => path.endsWith('.html') && !path.startsWith('pagefind/'),
  );
  const pages = await Promise.all(
    files.map(async (file): Promise<Page> => {
      const path = join(folder, file);
      const url = `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
      const { size } = await stat(path);
      return {
        file,
        url,
        language: languageOf(url),
        template: templateOf(url),
        bytes: size,
        html: () => readFileSync(path, 'utf8'),
      };
    }),
  );
  let serving: Promise<Serving> | undefined;
  let browser: Promise<Browser> | undefined;
  const json = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, 'data', 'latest', `${name}.json`), 'utf8'));
  const site = async (): Promise<string> => ((await json('publication')) as { site: string }).site;
  return {
    folder,
    pages,
    table: async <Name extends keyof Records>(name: Name) => (await json(name)) as Records[Name][],
    site,
    origin: async () =>
      (await (serving ??= site().then((address) => serveFolder(folder, 0, sitePath(address))))).origin,
    browser: () => (browser ??= launchBrowser()),
    close: async () => {
      await (await browser)?.close();
      await (await serving)?.close();
    },
  };
}

/** One page for every template and language: the largest, which has the most in it. */
export function onePerTemplate(pages: readonly Page[]): Page[] {
  const largest = new Map<string, Page>();
  for (const page of pages) {
    const key = `${page.template} ${page.language}`;
    const best = largest.get(key);
    if (best === undefined || page.bytes > best.bytes) largest.set(key, page);
  }
  return [...largest.values()];
}
