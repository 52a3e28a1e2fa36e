import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';
import { isSearched, searchable } from './searchable.ts';
import type { SearchDone, SearchOrder } from './search-index.ts';

/** The other side of search-index.ts. */
const opening = createIndex();
const reading: Promise<readonly string[]>[] = [];
const decoder = new TextDecoder();

async function add(url: string, html: string): Promise<readonly string[]> {
  const { index, errors } = await opening;
  if (index === undefined) return errors;
  return (await index.addHTMLFile({ url, content: searchable(html) })).errors;
}

async function write(site: string): Promise<readonly string[]> {
  const { index, errors } = await opening;
  const unread = (await Promise.all(reading)).flat();
  if (index === undefined || unread.length > 0) return [...errors, ...unread];
  // Pagefind's own writeFiles answers before the last bytes are on disk; closing it then leaves an empty file now and then.
  const { errors: unwritten, files } = await index.getFiles();
  const folders = new Set(files.map(({ path }) => dirname(join(site, 'pagefind', path))));
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  for (const { path, content } of files) writeFileSync(join(site, 'pagefind', path), content);
  return unwritten;
}

/** Lets Pagefind finish what it reads before it is closed: cut short, it would complain on the terminal. */
async function leave(): Promise<void> {
  await Promise.allSettled([opening, ...reading]);
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
      if (isSearched(html)) reading.push(add(page.path, html));
    }
});
