import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { StepError } from './failure.ts';

/**
 * Builds the search index over every page of a built site that marks a `data-pagefind-body`, into `<site>/pagefind/`.
 * @returns how many pages were indexed
 */
export async function indexSite(site: string): Promise<number> {
  const fail = (errors: readonly string[]): void => {
    if (errors.length > 0) throw new StepError(`Pagefind: ${errors.join('; ')}`);
  };
  try {
    const { index, errors } = await createIndex();
    fail(errors);
    if (index === undefined) throw new StepError('Pagefind: no index');
    const added = await index.addDirectory({ path: site });
    fail(added.errors);
    // Pagefind's own writeFiles answers before the last bytes are on disk; closing it then leaves an empty file now and then.
    const { errors: unwritten, files } = await index.getFiles();
    fail(unwritten);
    for (const { path, content } of files) {
      const to = join(site, 'pagefind', path);
      await mkdir(dirname(to), { recursive: true });
      await writeFile(to, content);
    }
    return added.page_count;
  } finally {
    await close();
  }
}
