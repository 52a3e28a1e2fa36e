/** The little of Pagefind's own module that search uses; the module is made after the pages and served beside them. */
export interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

export interface PagefindHit {
  readonly id: string;
  readonly data: () => Promise<PagefindPage>;
}

interface Pagefind {
  readonly options: (options: { readonly excerptLength?: number }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly PagefindHit[] }>;
}

let loaded: Promise<Pagefind> | undefined;

/** Loads Pagefind from this site when it is first wanted. */
export function pagefind(base: string): Promise<Pagefind> {
  loaded ??= (async () => {
    const address = `${base}pagefind/pagefind.js`;
    const module = (await import(/* @vite-ignore */ address)) as Pagefind;
    await module.options({ excerptLength: 28 });
    await module.init();
    return module;
  })();
  return loaded;
}
