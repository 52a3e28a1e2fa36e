import { Worker } from 'node:worker_threads';
import { StepError } from './failure.ts';

export interface SearchIndex {
  /** Gives a finished page, in UTF-8, to Pagefind. */
  readonly add: (path: string, html: ArrayBuffer) => void;
  /** Writes the index of all pages given into `<site>/pagefind/`. @throws StepError with what Pagefind complains of */
  readonly write: (site: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface FinishedPage {
  readonly path: string;
  /** In UTF-8. */
  readonly html: ArrayBuffer;
}

/** What the worker is told: pages, where the index of all pages goes, or to leave. */
export type SearchOrder =
  | { readonly kind: 'pages'; readonly pages: readonly FinishedPage[] }
  | { readonly kind: 'write'; readonly site: string }
  | { readonly kind: 'close' };

/** What the worker answers once the index is written; errors as Pagefind says them. */
export interface SearchDone {
  readonly errors: readonly string[];
}

/** Pages sent at a time: waking the other core for each takes longer than rendering some. */
const BATCH = 40;

/** Opens a search index on a second core, to be fed page by page while this one makes the site. */
export function openSearchIndex(): SearchIndex {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url));
  const done = new Promise<SearchDone>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the search worker stopped with ${code}`)));
  });
  // Whoever waits for the index hears of a fault; until then it is nobody's unhandled rejection.
  done.catch(() => undefined);
  const left = new Promise<void>((resolve) => void worker.once('exit', () => resolve()));
  const tell = (order: SearchOrder, moved: ArrayBuffer[] = []): void => worker.postMessage(order, moved);
  let waiting: FinishedPage[] = [];
  const send = (): void => {
    tell(
      { kind: 'pages', pages: waiting },
      waiting.map(({ html }) => html),
    );
    waiting = [];
  };
  return {
    add: (path, html) => {
      waiting.push({ path, html });
      if (waiting.length === BATCH) send();
    },
    write: async (site) => {
      send();
      tell({ kind: 'write', site });
      const { errors } = await done;
      if (errors.length > 0) throw new StepError(`Pagefind: ${errors.join('; ')}`);
    },
    close: async () => {
      tell({ kind: 'close' });
      await left;
    },
  };
}
