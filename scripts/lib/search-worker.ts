import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';
import type { SearchDone, SearchOrder } from './search-index.ts';
import { inOrder, isSearched, searchable, sortedKeys } from './searchable.ts';

/** The other side of search-index.ts. */
const opening = createIndex();
const decoder = new TextDecoder();
/** Pages to be indexed, cut down to what search reads, in the order in which they were finished. */
const pages: { readonly url: string; readonly content: string }[] = [];
let reading: Promise<unknown> = Promise.resolve();

async function write(site: string): Promise<readonly string[]> {
  const { index, errors } = await opening;
  if (index === undefined) return errors;
  // Pagefind numbers pages as they come, and pages are finished in another order each time.
  const added = Promise.all(inOrder(pages).map((page) => index.addHTMLFile(page)));
  reading = added;
  const unread = (await added).flatMap((each) => each.errors);
  if (unread.length > 0) return [...errors, ...unread];
  // Pagefind's own writeFiles answers before the last bytes are on disk; closing it then leaves an empty file now and then.
  const { errors: unwritten, files } = await index.getFiles();
  const folders = new Set(files.map(({ path }) => dirname(join(site, 'pagefind', path))));
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  for (const { path, content } of files) {
    // It writes its languages in an order of chance.
    const fixed = path.endsWith('.json') ? sortedKeys(decoder.decode(content)) : content;
    writeFileSync(join(site, 'pagefind', path), fixed);
  }
  return unwritten;
}

/** Lets Pagefind finish what it reads before it is closed: cut short, it would complain on the terminal. */
async function leave(): Promise<void> {
  await Promise.allSettled([opening, reading]);
  await close();
  parentPort?.close();
}

parentPort?.on('message', (order: SearchOrder) => {
  if (order.kind === 'close') void leave();
  else if (order.kind === 'write')
    void write(order.site).then((errors) => parentPort?.postMessage({ errors } satisfies SearchDone));
  else
    for (const page of order.pages) {
      const html = decoder.decode(page.html);
      if (isSearched(html)) pages.push({ url: page.path, content: searchable(html) });
    }
});
