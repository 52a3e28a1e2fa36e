/** Parts that search leaves out in any case (`data-pagefind-ignore`), taken off before Pagefind has to read them. */
const LEFT_OUT = /<figure\b[\s\S]*?<\/figure>|<table\b[\s\S]*?<\/table>/g;

/** A page as search reads it: its names, sentences and sections, without figures and tables of data. */
export const searchable = (html: string): string => html.replaceAll(LEFT_OUT, '');

/** Whether a page is to be found at all. */
export const isSearched = (html: string): boolean => html.includes('data-pagefind-body');

/** Pages by address, in the order of their characters, whatever the language of the computer. */
export const inOrder = <Page extends { readonly url: string }>(pages: readonly Page[]): Page[] =>
  pages.toSorted((a, b) => (a.url < b.url ? -1 : 1));

/** A JSON text with the keys of all its objects in order. */
export const sortedKeys = (json: string): string =>
  JSON.stringify(JSON.parse(json), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
