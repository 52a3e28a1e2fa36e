/** Parts that search leaves out in any case (`data-pagefind-ignore`), taken off before Pagefind has to read them. */
const LEFT_OUT = /<figure\b[\s\S]*?<\/figure>|<table\b[\s\S]*?<\/table>/g;

/** A page as search reads it: its names, sentences and sections, without figures and tables of data. */
export const searchable = (html: string): string => html.replaceAll(LEFT_OUT, '');

/** Whether a page is to be found at all. */
export const isSearched = (html: string): boolean => html.includes('data-pagefind-body');
