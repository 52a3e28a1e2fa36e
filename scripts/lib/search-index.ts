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
    const written = await index.writeFiles({ outputPath: `${site}/pagefind` });
    fail(written.errors);
    return added.page_count;
  } finally {
    await close();
  }
}
