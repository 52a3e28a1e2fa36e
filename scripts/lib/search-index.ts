import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { StepError } from './failure.ts';
import { isSearched, searchable } from './searchable.ts';

export interface SearchIndex {
  /** Gives a finished page to Pagefind, which reads it in a process of its own. */
  readonly add: (path: string, html: string) => void;
  /** Writes the index of all pages given into `<site>/pagefind/`. */
  readonly write: (site: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens a search index, to be fed page by page while the site is made. */
export async function openSearchIndex(): Promise<SearchIndex> {
  const { index, errors } = await createIndex();
  fail(errors);
  if (index === undefined) throw new StepError('Pagefind: no index');
  const reading: Promise<{ readonly errors: readonly string[] }>[] = [];
  return {
    add: (url, html) => {
      if (isSearched(html)) reading.push(index.addHTMLFile({ url, content: searchable(html) }));
    },
    write: async (site) => {
      fail((await Promise.all(reading)).flatMap((page) => page.errors));
      // Pagefind's own writeFiles answers before the last bytes are on disk; closing it then leaves an empty file now and then.
      const { errors: unwritten, files } = await index.getFiles();
      fail(unwritten);
      const folders = new Set(files.map(({ path }) => dirname(join(site, 'pagefind', path))));
      for (const folder of folders) await mkdir(folder, { recursive: true });
      await Promise.all(files.map(({ path, content }) => writeFile(join(site, 'pagefind', path), content)));
    },
    close: async () => {
      await close();
    },
  };
}

function fail(errors: readonly string[]): void {
  if (errors.length > 0) throw new StepError(`Pagefind: ${errors.join('; ')}`);
}
